/**
 * How frontends speak with the EKS backend, and the widgets they share.
 *
 * @packageDocumentation
 */
export * from './api/EksApi';
export * from './api/EksClient';
export * from './remote/describeFailure';
export * from './remote/useRemoteData';

/**
 * AWS access of the EKS suite.
 *
 * @packageDocumentation
 */
export * from './EksService';
export * from './inventory/EksInventoryService';

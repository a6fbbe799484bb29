/**
 * The EKS inventory: collects what runs in AWS into a database and serves it.
 *
 * @packageDocumentation
 */
export { eksPlugin as default } from './plugin';

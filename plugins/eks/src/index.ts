/**
 * The EKS pages and entity tabs for Backstage's frontend system.
 *
 * @packageDocumentation
 */
export { eksPlugin as default } from './plugin';

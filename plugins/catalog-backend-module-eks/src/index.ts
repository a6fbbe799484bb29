/**
 * Turns the EKS inventory into catalog entities.
 *
 * @packageDocumentation
 */
export { catalogModuleEks as default } from './module';

/**
 * Turns the EKS inventory into catalog entities.
 *
 * @packageDocumentation
 */
export { catalogModuleEks as default } from './module';
export * from './eksEntitiesExtensionPoint';
export type * from './entities/EntityTransformer';

/**
 * Scaffolder actions that create EKS clusters, node groups, Fargate profiles and App Mesh virtual services.
 *
 * @packageDocumentation
 */
export { createAppmeshVirtualServiceCreateAction } from './actions/appmeshVirtualServiceCreate';
export { createEksClusterCreateAction } from './actions/eksClusterCreate';
export { createEksFargateProfileCreateAction } from './actions/eksFargateProfileCreate';
export { createEksNodegroupCreateAction } from './actions/eksNodegroupCreate';
export { scaffolderModuleEks as default } from './module';
export type { ActionDependencies } from './run/ActionDependencies';

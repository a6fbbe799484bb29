/**
 * Scaffolder actions for EKS, App Mesh and VPC Lattice.
 *
 * @packageDocumentation
 */
export { createAppmeshGatewayRouteCreateAction } from './actions/appmeshGatewayRouteCreate';
export { createAppmeshMeshCreateAction } from './actions/appmeshMeshCreate';
export { createAppmeshRouteCreateAction } from './actions/appmeshRouteCreate';
export { createAppmeshVirtualGatewayCreateAction } from './actions/appmeshVirtualGatewayCreate';
export { createAppmeshVirtualNodeCreateAction } from './actions/appmeshVirtualNodeCreate';
export { createAppmeshVirtualRouterCreateAction } from './actions/appmeshVirtualRouterCreate';
export { createAppmeshVirtualServiceCreateAction } from './actions/appmeshVirtualServiceCreate';
export { createEksClusterCreateAction } from './actions/eksClusterCreate';
export { createEksClusterDeleteAction } from './actions/eksClusterDelete';
export { createEksClusterUpdateAction } from './actions/eksClusterUpdate';
export { createEksFargateProfileCreateAction } from './actions/eksFargateProfileCreate';
export { createEksFargateProfileDeleteAction } from './actions/eksFargateProfileDelete';
export { createEksManifestApplyAction } from './actions/eksManifestApply';
export { createEksNodegroupCreateAction } from './actions/eksNodegroupCreate';
export { createEksNodegroupDeleteAction } from './actions/eksNodegroupDelete';
export { createEksNodegroupUpdateAction } from './actions/eksNodegroupUpdate';
export { createEksPlatformApplyAction } from './actions/eksPlatformApply';
export { scaffolderModuleEks as default } from './module';
export type { ActionDependencies } from './run/ActionDependencies';
export type { EntityDirectory } from './run/EntityDirectory';

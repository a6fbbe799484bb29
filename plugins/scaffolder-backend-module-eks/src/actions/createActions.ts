import type { ActionDependencies } from '../run/ActionDependencies';
import { createAppmeshGatewayRouteCreateAction } from './appmeshGatewayRouteCreate';
import { createAppmeshMeshCreateAction } from './appmeshMeshCreate';
import { createAppmeshRouteCreateAction } from './appmeshRouteCreate';
import { createAppmeshVirtualGatewayCreateAction } from './appmeshVirtualGatewayCreate';
import { createAppmeshVirtualNodeCreateAction } from './appmeshVirtualNodeCreate';
import { createAppmeshVirtualRouterCreateAction } from './appmeshVirtualRouterCreate';
import { createAppmeshVirtualServiceCreateAction } from './appmeshVirtualServiceCreate';
import { createEksClusterCreateAction } from './eksClusterCreate';
import { createEksFargateProfileCreateAction } from './eksFargateProfileCreate';
import { createEksManifestApplyAction } from './eksManifestApply';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';

/** All actions of the module; to add one, add its file and its name here. */
export function createActions(deps: ActionDependencies) {
  return [
    createAppmeshGatewayRouteCreateAction(deps),
    createAppmeshMeshCreateAction(deps),
    createAppmeshRouteCreateAction(deps),
    createAppmeshVirtualGatewayCreateAction(deps),
    createAppmeshVirtualNodeCreateAction(deps),
    createAppmeshVirtualRouterCreateAction(deps),
    createAppmeshVirtualServiceCreateAction(deps),
    createEksClusterCreateAction(deps),
    createEksFargateProfileCreateAction(deps),
    createEksManifestApplyAction(deps),
    createEksNodegroupCreateAction(deps),
  ];
}

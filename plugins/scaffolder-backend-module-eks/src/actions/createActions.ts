import type { ActionDependencies } from '../run/ActionDependencies';
import { createAppmeshGatewayRouteCreateAction } from './appmeshGatewayRouteCreate';
import { createAppmeshManifestsWriteAction } from './appmeshManifestsWrite';
import { createAppmeshMeshCreateAction } from './appmeshMeshCreate';
import { createAppmeshRouteCreateAction } from './appmeshRouteCreate';
import { createAppmeshVirtualGatewayCreateAction } from './appmeshVirtualGatewayCreate';
import { createAppmeshVirtualNodeCreateAction } from './appmeshVirtualNodeCreate';
import { createAppmeshVirtualRouterCreateAction } from './appmeshVirtualRouterCreate';
import { createAppmeshVirtualServiceCreateAction } from './appmeshVirtualServiceCreate';
import { createEksAccessEntryCreateAction } from './eksAccessEntryCreate';
import { createEksAddonCreateAction } from './eksAddonCreate';
import { createEksCapabilityCreateAction } from './eksCapabilityCreate';
import { createEksClusterCreateAction } from './eksClusterCreate';
import { createEksClusterDeleteAction } from './eksClusterDelete';
import { createEksClusterUpdateAction } from './eksClusterUpdate';
import { createEksFargateProfileCreateAction } from './eksFargateProfileCreate';
import { createEksFargateProfileDeleteAction } from './eksFargateProfileDelete';
import { createEksIdentityProviderConfigAssociateAction } from './eksIdentityProviderConfigAssociate';
import { createEksIrsaRoleCreateAction } from './eksIrsaRoleCreate';
import { createEksManifestApplyAction } from './eksManifestApply';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';
import { createEksNodegroupDeleteAction } from './eksNodegroupDelete';
import { createEksNodegroupUpdateAction } from './eksNodegroupUpdate';
import { createEksOidcProviderCreateAction } from './eksOidcProviderCreate';
import { createEksPlatformApplyAction } from './eksPlatformApply';
import { createEksPodIdentityAssociationCreateAction } from './eksPodIdentityAssociationCreate';
import { createEksPreflightCheckAction } from './eksPreflightCheck';
import { createEksRoleCreateAction } from './eksRoleCreate';
import { createLatticeServiceCreateAction } from './latticeServiceCreate';
import { createLatticeServiceNetworkCreateAction } from './latticeServiceNetworkCreate';
import { createMeshMigrationPlanAction } from './meshMigrationPlan';

/** All actions of the module; to add one, add its file and its name here. */
export function createActions(deps: ActionDependencies) {
  return [
    createAppmeshGatewayRouteCreateAction(deps),
    createAppmeshManifestsWriteAction(deps),
    createAppmeshMeshCreateAction(deps),
    createAppmeshRouteCreateAction(deps),
    createAppmeshVirtualGatewayCreateAction(deps),
    createAppmeshVirtualNodeCreateAction(deps),
    createAppmeshVirtualRouterCreateAction(deps),
    createAppmeshVirtualServiceCreateAction(deps),
    createEksAccessEntryCreateAction(deps),
    createEksAddonCreateAction(deps),
    createEksCapabilityCreateAction(deps),
    createEksClusterCreateAction(deps),
    createEksClusterDeleteAction(deps),
    createEksClusterUpdateAction(deps),
    createEksFargateProfileCreateAction(deps),
    createEksFargateProfileDeleteAction(deps),
    createEksIdentityProviderConfigAssociateAction(deps),
    createEksIrsaRoleCreateAction(deps),
    createEksManifestApplyAction(deps),
    createEksNodegroupCreateAction(deps),
    createEksNodegroupDeleteAction(deps),
    createEksNodegroupUpdateAction(deps),
    createEksOidcProviderCreateAction(deps),
    createEksPlatformApplyAction(deps),
    createEksPodIdentityAssociationCreateAction(deps),
    createEksPreflightCheckAction(deps),
    createEksRoleCreateAction(deps),
    createLatticeServiceCreateAction(deps),
    createLatticeServiceNetworkCreateAction(deps),
    createMeshMigrationPlanAction(deps),
  ];
}

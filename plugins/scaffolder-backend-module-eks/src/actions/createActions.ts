import type { ActionDependencies } from '../run/ActionDependencies';
import { showWords } from '../run/showWords';
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

/** What makes the actions of the module; to add one, add its file and its name here. */
export const actionFactories = [
  createAppmeshGatewayRouteCreateAction,
  createAppmeshManifestsWriteAction,
  createAppmeshMeshCreateAction,
  createAppmeshRouteCreateAction,
  createAppmeshVirtualGatewayCreateAction,
  createAppmeshVirtualNodeCreateAction,
  createAppmeshVirtualRouterCreateAction,
  createAppmeshVirtualServiceCreateAction,
  createEksAccessEntryCreateAction,
  createEksAddonCreateAction,
  createEksCapabilityCreateAction,
  createEksClusterCreateAction,
  createEksClusterDeleteAction,
  createEksClusterUpdateAction,
  createEksFargateProfileCreateAction,
  createEksFargateProfileDeleteAction,
  createEksIdentityProviderConfigAssociateAction,
  createEksIrsaRoleCreateAction,
  createEksManifestApplyAction,
  createEksNodegroupCreateAction,
  createEksNodegroupDeleteAction,
  createEksNodegroupUpdateAction,
  createEksOidcProviderCreateAction,
  createEksPlatformApplyAction,
  createEksPodIdentityAssociationCreateAction,
  createEksPreflightCheckAction,
  createEksRoleCreateAction,
  createLatticeServiceCreateAction,
  createLatticeServiceNetworkCreateAction,
  createMeshMigrationPlanAction,
] as const;

/** All actions of the module. */
export function createActions(deps: ActionDependencies) {
  return actionFactories.map(createAction => showWords(createAction(deps)));
}

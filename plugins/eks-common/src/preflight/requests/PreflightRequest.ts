import type { AccessEntryRequest } from './AccessEntryRequest';
import type { AddonRequest } from './AddonRequest';
import type { CapabilityRequest } from './CapabilityRequest';
import type { ClusterRequest } from './ClusterRequest';
import type { FargateProfileRequest } from './FargateProfileRequest';
import type { IdentityProviderConfigRequest } from './IdentityProviderConfigRequest';
import type { MeshObjectsRequest } from './MeshObjectsRequest';
import type { NodegroupRequest } from './NodegroupRequest';
import type { OidcProviderRequest } from './OidcProviderRequest';
import type { PodIdentityAssociationRequest } from './PodIdentityAssociationRequest';
import type { IrsaRoleRequest, RoleRequest } from './RoleRequest';
import type { VirtualServiceRequest } from './VirtualServiceRequest';

/**
 * Anything that preflight can judge, told apart by `kind`.
 *
 * @public
 */
export type PreflightRequest =
  | ClusterRequest
  | NodegroupRequest
  | FargateProfileRequest
  | MeshObjectsRequest
  | VirtualServiceRequest
  | RoleRequest
  | IrsaRoleRequest
  | BelongingRequest;

/**
 * What belongs to a cluster without running in subnets of its own.
 *
 * @public
 */
export type BelongingRequest =
  | OidcProviderRequest
  | PodIdentityAssociationRequest
  | AccessEntryRequest
  | AddonRequest
  | IdentityProviderConfigRequest
  | CapabilityRequest;

/**
 * What is placed in subnets of a cluster.
 *
 * @public
 */
export type InClusterRequest = NodegroupRequest | FargateProfileRequest;

/**
 * What is placed in subnets and runs under a role.
 *
 * @public
 */
export type PlacedRequest = ClusterRequest | InClusterRequest;

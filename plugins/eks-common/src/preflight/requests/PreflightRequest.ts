import type { ClusterRequest } from './ClusterRequest';
import type { FargateProfileRequest } from './FargateProfileRequest';
import type { MeshObjectsRequest } from './MeshObjectsRequest';
import type { NodegroupRequest } from './NodegroupRequest';
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
  | VirtualServiceRequest;

/**
 * What lives inside a cluster.
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

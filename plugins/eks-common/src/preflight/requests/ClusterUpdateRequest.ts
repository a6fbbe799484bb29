import type { ClusterRequest } from './ClusterRequest';

/**
 * What a cluster shall become, in the words of eks:CreateCluster; what is left out stays as it is.
 *
 * @public
 */
export type WantedCluster = Partial<
  Omit<
    ClusterRequest,
    | 'kind'
    | 'name'
    | 'resourcesVpcConfig'
    | 'accessConfig'
    | 'bootstrapSelfManagedAddons'
  >
> & {
  resourcesVpcConfig?: Partial<ClusterRequest['resourcesVpcConfig']>;
  accessConfig?: Pick<ClusterRequest['accessConfig'], 'authenticationMode'>;
  /** Keys of tags to take away. */
  removeTags?: string[];
};

/**
 * One kind of change of a cluster; EKS takes one at a time.
 *
 * @public
 */
export type ClusterChangeId =
  | 'tags'
  | 'deletionProtection'
  | 'accessConfig'
  | 'version'
  | 'upgradePolicy'
  | 'endpoint'
  | 'vpc'
  | 'logging'
  | 'encryption'
  | 'zonalShift'
  | 'remoteNetwork'
  | 'autoMode'
  | 'tier';

/**
 * A cluster as it is, as it shall be, and the changes that lead there.
 *
 * @public
 */
export interface ClusterUpdateRequest {
  kind: 'cluster-update';
  current: ClusterRequest;
  next: ClusterRequest;
  changes: ClusterChangeId[];
  /** True when an upgrade shall go on in spite of what AWS's insights say. */
  force: boolean;
}

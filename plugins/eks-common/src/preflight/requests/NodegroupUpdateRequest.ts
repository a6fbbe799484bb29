import type { NodegroupRequest } from './NodegroupRequest';

/**
 * What a managed node group shall become, in the words of eks:CreateNodegroup; what is left out stays as it is.
 *
 * @public
 */
export type WantedNodegroup = Partial<
  Omit<
    NodegroupRequest,
    'kind' | 'clusterName' | 'nodegroupName' | 'scalingConfig' | 'remoteAccess'
  >
> & {
  scalingConfig?: Partial<NodegroupRequest['scalingConfig']>;
  /** Keys of labels to take away. */
  removeLabels?: string[];
  /** Taints to take away; a taint is told from another by key and effect. */
  removeTaints?: NodegroupTaintId[];
  /** Keys of tags to take away. */
  removeTags?: string[];
};

/**
 * What tells one taint of a node group from another.
 *
 * @public
 */
export type NodegroupTaintId = Pick<
  NonNullable<NodegroupRequest['taints']>[number],
  'key' | 'effect'
>;

/**
 * One kind of change of a node group; EKS takes one at a time.
 *
 * @public
 */
export type NodegroupChangeId = 'tags' | 'config' | 'version';

/**
 * A node group as it shall be, and the changes that lead there.
 *
 * @public
 */
export interface NodegroupUpdateRequest {
  kind: 'nodegroup-update';
  /** As it shall be; of labels, update settings and purchase options only what changes. */
  next: NodegroupRequest;
  changes: NodegroupChangeId[];
  /** True when nodes shall be replaced in spite of pods that may not be disturbed. */
  force: boolean;
}

import type { ClusterMember, KubernetesCondition } from './ClusterMember';

/**
 * A Karpenter NodeClaim (`karpenter.sh/v1`): a node that Karpenter asked for, there or on its way.
 *
 * @public
 */
export interface NodeClaim extends ClusterMember {
  kind: 'node-claim';
  /** Missing for one made by hand. */
  nodePool?: string;
  nodeClass?: { group?: string; kind: string; name: string };
  /** Missing until the node has joined. */
  nodeName?: string;
  instanceType?: string;
  instanceId?: string;
  availabilityZone?: string;
  /** `ON_DEMAND`, `SPOT` or `CAPACITY_BLOCK`. */
  capacityType?: string;
  architecture?: string;
  imageId?: string;
  capacity: Record<string, string>;
  allocatable: Record<string, string>;
  /** Launched, Registered, Initialized, Drifted, Consolidatable … */
  conditions: KubernetesCondition[];
  /** ISO 8601. */
  createdAt?: string;
}

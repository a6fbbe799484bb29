import type { KubernetesNode } from '../../kubernetes/KubernetesNode';
import type { NodeClass } from '../../kubernetes/NodeClass';
import type { NodePool } from '../../kubernetes/NodePool';
import type { PodWorkload } from '../../kubernetes/PodWorkload';
import type { CapacitySubnet } from '../Capacity';
import type { Cluster } from '../Cluster';
import type { FargateProfile } from '../FargateProfile';
import type { Nodegroup } from '../Nodegroup';
import type { Update } from '../Update';

/**
 * All that a cluster's capacity is made from.
 *
 * @public
 */
export interface CapacityFacts {
  cluster: Cluster;
  nodegroups: Nodegroup[];
  fargateProfiles: FargateProfile[];
  updates: Update[];
  /** Missing when the cluster's nodes could not be read. */
  nodes?: KubernetesNode[];
  /** Missing when they could not be read; empty where Karpenter is not there. */
  nodePools?: NodePool[];
  nodeClasses?: NodeClass[];
  /** Missing when the cluster's pods could not be read. */
  workloads?: PodWorkload[];
  /** Missing when namespaces could not be read. */
  namespaces?: string[];
  /** Those that could be read. */
  subnets: CapacitySubnet[];
}

import type { PodDisruptionBudget } from '../../kubernetes/PodDisruptionBudget';
import type { AddonRow } from '../AddonRow';
import type { CapacitySource } from '../Capacity';
import type { Cluster } from '../Cluster';
import type { ClusterVersion } from '../ClusterVersion';
import type { Insight } from '../Insight';
import type { Nodegroup } from '../Nodegroup';
import type { SupportStatus } from '../SupportStatus';
import type { Update } from '../Update';

/**
 * All that the readiness of a cluster for its next version rests on.
 *
 * @public
 */
export interface ReadinessFacts {
  cluster: Cluster;
  /** What EKS offers in the region; empty when it could not be read. */
  versions: ClusterVersion[];
  support: SupportStatus;
  nodegroups: Nodegroup[];
  insights: Insight[];
  updates: Update[];
  /** As the capacity tells them, with the versions of their nodes. */
  capacity: CapacitySource[];
  addons: AddonRow[];
  /** Missing when the cluster's Kubernetes API could not be read. */
  disruptionBudgets?: PodDisruptionBudget[];
}

import type { ClusterMember } from './ClusterMember';

/**
 * A label selector as Kubernetes writes it. An empty one matches everything.
 *
 * @public
 */
export interface LabelSelector {
  matchLabels: Record<string, string>;
  matchExpressions: Array<{ key: string; operator: string; values: string[] }>;
}

/**
 * A PodDisruptionBudget: how many pods may be evicted at once. One that allows none holds up every drain.
 *
 * @public
 */
export interface PodDisruptionBudget extends ClusterMember {
  kind: 'pod-disruption-budget';
  namespace: string;
  /** Missing selects nothing. */
  selector?: LabelSelector;
  /** A number or a percentage, as it is written. */
  minAvailable?: string;
  /** A number or a percentage, as it is written. */
  maxUnavailable?: string;
  /** `AlwaysAllow` lets pods that are not ready go, whatever the budget says. */
  unhealthyPodEvictionPolicy?: string;
  currentHealthy: number;
  desiredHealthy: number;
  disruptionsAllowed: number;
  expectedPods: number;
}

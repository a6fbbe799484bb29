import type {
  ClusterMember,
  KubernetesCondition,
  KubernetesTaint,
} from './ClusterMember';

/**
 * A requirement that Karpenter puts on the nodes it makes.
 *
 * @public
 */
export interface NodeRequirement {
  /** A label, for example `karpenter.sh/capacity-type`. */
  key: string;
  /** `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt`, `Lt`, `Gte` or `Lte`. */
  operator: string;
  values: string[];
  minValues?: number;
}

/**
 * A disruption budget of a node pool: how much of it may go at once.
 *
 * @public
 */
export interface DisruptionBudget {
  /** A number or a percentage. */
  nodes: string;
  /** Cron expression. */
  schedule?: string;
  duration?: string;
  reasons: string[];
}

/**
 * A Karpenter NodePool (`karpenter.sh/v1`), of Karpenter itself or of EKS Auto Mode.
 *
 * @public
 */
export interface NodePool extends ClusterMember {
  kind: 'node-pool';
  /** True when its nodes are EKS Auto Mode's: its class is a `NodeClass` of `eks.amazonaws.com`. */
  autoMode: boolean;
  nodeClass: { group?: string; kind: string; name: string };
  requirements: NodeRequirement[];
  labels: Record<string, string>;
  taints: KubernetesTaint[];
  startupTaints: KubernetesTaint[];
  /** For example `720h`, or `Never`. */
  expireAfter?: string;
  /** `WhenEmpty`, `WhenEmptyOrUnderutilized`. */
  consolidationPolicy?: string;
  consolidateAfter?: string;
  budgets: DisruptionBudget[];
  /** Quantities at which it stops growing, for example `cpu: '100'`; empty where nothing bounds it. */
  limits: Record<string, string>;
  /** What its nodes hold now. */
  resources: Record<string, string>;
  weight?: number;
  /** Fixed number of nodes of a static pool (`spec.replicas`). */
  replicas?: number;
  /** `status.nodes`, where the version tells it. */
  nodeCount?: number;
  conditions: KubernetesCondition[];
}

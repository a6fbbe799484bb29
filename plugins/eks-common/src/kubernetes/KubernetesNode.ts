import type {
  ClusterMember,
  KubernetesCondition,
  KubernetesTaint,
} from './ClusterMember';

/**
 * A node as its cluster sees it.
 *
 * @public
 */
export interface KubernetesNode extends ClusterMember {
  kind: 'kubernetes-node';
  ready: boolean;
  /** True when no new pods are scheduled to it (cordoned). */
  unschedulable: boolean;
  /** For example `v1.33.5-eks-1234567`. */
  kubeletVersion: string;
  osImage?: string;
  /** `amd64` or `arm64`. */
  architecture?: string;
  /** `linux` or `windows`. */
  operatingSystem?: string;
  instanceType?: string;
  /** EC2 instance, for example `i-0123456789abcdef0`; missing on Fargate and for hybrid nodes. */
  instanceId?: string;
  availabilityZone?: string;
  /** `ON_DEMAND`, `SPOT` or `CAPACITY_BLOCK`, read from whichever label says it. */
  capacityType?: string;
  amiId?: string;
  /** What brought it; a node that nobody claims was joined by hand or by an Auto Scaling group of one's own. */
  origin: NodeOrigin;
  labels: Record<string, string>;
  taints: KubernetesTaint[];
  /** Quantities as Kubernetes writes them: `cpu`, `memory`, `pods`, `nvidia.com/gpu`. */
  capacity: Record<string, string>;
  allocatable: Record<string, string>;
  /** Conditions that tell of trouble: not Ready, or a pressure that is there. */
  problems: KubernetesCondition[];
  /** ISO 8601. */
  createdAt?: string;
}

/**
 * What brought a node into its cluster, read from its labels.
 *
 * | origin | label |
 * | --- | --- |
 * | nodegroup | `eks.amazonaws.com/nodegroup` |
 * | node-pool | `karpenter.sh/nodepool`; `autoMode` where `eks.amazonaws.com/compute-type` is `auto` |
 * | fargate | `eks.amazonaws.com/compute-type` is `fargate`; the profile stands on the pod, not on the node |
 * | hybrid | `eks.amazonaws.com/compute-type` is `hybrid` |
 * | self-managed | none of these; `group` from `alpha.eksctl.io/nodegroup-name` or `node.kubernetes.io/instance-group` where it is there |
 *
 * @public
 */
export type NodeOrigin =
  | { type: 'nodegroup'; nodegroup: string }
  | { type: 'node-pool'; nodePool: string; autoMode: boolean }
  | { type: 'fargate' }
  | { type: 'hybrid' }
  | { type: 'self-managed'; group?: string };

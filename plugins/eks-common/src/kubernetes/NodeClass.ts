import type { ClusterMember, KubernetesCondition } from './ClusterMember';

/**
 * What Karpenter's nodes are made of: an `EC2NodeClass` (`karpenter.k8s.aws/v1`), or a `NodeClass` (`eks.amazonaws.com/v1`)
 * of EKS Auto Mode.
 *
 * @public
 */
export interface NodeClass extends ClusterMember {
  kind: 'node-class';
  type: 'EC2NodeClass' | 'NodeClass';
  /** Name of the nodes' IAM role. */
  role?: string;
  instanceProfile?: string;
  /** For example `AL2023` or `Bottlerocket`; the alias's family where the class names an alias. */
  amiFamily?: string;
  /** As its status resolved them. */
  amis: Array<{ id: string; name?: string }>;
  subnets: Array<{ id: string; availabilityZone?: string }>;
  securityGroupIds: string[];
  conditions: KubernetesCondition[];
}

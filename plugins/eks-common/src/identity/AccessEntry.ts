/**
 * An IAM principal that may enter a cluster, and what EKS's access policies let it do there. Sources:
 * eks:DescribeAccessEntry, eks:ListAssociatedAccessPolicies.
 *
 * @public
 */
export interface AccessEntry {
  kind: 'access-entry';
  arn: string;
  /** The principal's own name, for example `platform-admin`. */
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  principalArn: string;
  /** `STANDARD`, `EC2_LINUX`, `EC2`, `FARGATE_LINUX` and so on. */
  type: string;
  /** The Kubernetes user name. */
  username?: string;
  kubernetesGroups: string[];
  policies: AssociatedAccessPolicy[];
  /** ISO 8601. */
  createdAt?: string;
  /** ISO 8601. */
  modifiedAt?: string;
  tags: Record<string, string>;
}

/**
 * An access policy of EKS, given in a whole cluster or in some namespaces.
 *
 * @public
 */
export interface AssociatedAccessPolicy {
  /** For example `arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy`. */
  policyArn: string;
  scope: 'cluster' | 'namespace';
  /** May hold `*`; empty when the scope is the cluster. */
  namespaces: string[];
}

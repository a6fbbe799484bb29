/**
 * What AWS has found about a cluster's upgrade or configuration. Sources: eks:ListInsights, and eks:DescribeInsight for what
 * does not pass.
 *
 * @public
 */
export interface Insight {
  kind: 'insight';
  /** Made of the cluster's ARN and the identifier: AWS gives it none. */
  arn: string;
  /** A title, for example `Kubelet version skew`. */
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  /** AWS's identifier. */
  id: string;
  /** `UPGRADE_READINESS` or `MISCONFIGURATION`. */
  category: string;
  /** `PASSING`, `WARNING`, `ERROR` or `UNKNOWN`. */
  status: string;
  /** Why it has this status. */
  reason?: string;
  /** The Kubernetes version it is about: the next one, for upgrade readiness. */
  kubernetesVersion?: string;
  description?: string;
  /** ISO 8601, when the status became what it is. */
  transitionedAt?: string;
  /** What to do; missing while it passes. */
  recommendation?: string;
  /** What it found fault with; empty while it passes. */
  resources: InsightResource[];
}

/**
 * A resource that an insight finds fault with.
 *
 * @public
 */
export interface InsightResource {
  /** For what is AWS's. */
  arn?: string;
  /** For what is in the cluster. */
  kubernetesResourceUri?: string;
  status?: string;
  reason?: string;
}

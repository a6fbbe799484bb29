/**
 * What everything inside a cluster's Kubernetes API has in common. AWS gives it no ARN: `arn` is the cluster's, followed by
 * where the object is, as `kubernetesObjectId` makes it.
 *
 * @public
 */
export interface ClusterMember {
  arn: string;
  /** The object's own name, without its namespace. */
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
}

/**
 * A condition of a Kubernetes object, without its heartbeat, so that an object at rest reads the same each time.
 *
 * @public
 */
export interface KubernetesCondition {
  type: string;
  /** `True`, `False` or `Unknown`. */
  status: string;
  reason?: string;
  message?: string;
}

/**
 * A taint as Kubernetes writes it.
 *
 * @public
 */
export interface KubernetesTaint {
  key: string;
  value?: string;
  /** `NoSchedule`, `NoExecute` or `PreferNoSchedule`. */
  effect: string;
}

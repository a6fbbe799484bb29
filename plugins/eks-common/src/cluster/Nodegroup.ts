import type { HealthIssue } from './HealthIssue';

/**
 * AWS's node group states.
 *
 * @public
 */
export type NodegroupStatus =
  | 'CREATING'
  | 'ACTIVE'
  | 'UPDATING'
  | 'DELETING'
  | 'CREATE_FAILED'
  | 'DELETE_FAILED'
  | 'DEGRADED';

/**
 * A taint that a node group puts on its nodes.
 *
 * @public
 */
export interface Taint {
  key: string;
  value?: string;
  /** `NO_SCHEDULE`, `NO_EXECUTE` or `PREFER_NO_SCHEDULE`. */
  effect: string;
}

/**
 * A managed node group. Source: eks:DescribeNodegroup.
 *
 * @public
 */
export interface Nodegroup {
  kind: 'nodegroup';
  arn: string;
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  status: NodegroupStatus;
  /** Kubernetes version of the nodes. */
  version?: string;
  releaseVersion?: string;
  /** `ON_DEMAND`, `SPOT` or `CAPACITY_BLOCK`. */
  capacityType?: string;
  /** For example `AL2023_x86_64_STANDARD`. */
  amiType?: string;
  instanceTypes: string[];
  scaling: { minSize: number; desiredSize: number; maxSize: number };
  /** GiB. */
  diskSize?: number;
  subnetIds: string[];
  nodeRoleArn?: string;
  labels: Record<string, string>;
  taints: Taint[];
  launchTemplate?: { id?: string; name?: string; version?: string };
  autoScalingGroups: string[];
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
  health: HealthIssue[];
}

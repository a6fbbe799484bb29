/**
 * A change of a cluster, of one of its node groups or of one of its add-ons that AWS is making, or that failed lately.
 * Source: eks:DescribeUpdate.
 *
 * @public
 */
export interface Update {
  kind: 'update';
  /** Made of the cluster's ARN and the identifier: AWS gives it none. */
  arn: string;
  /** AWS's type, for example `VersionUpdate`. */
  name: string;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  /** AWS's identifier. */
  id: string;
  /** `InProgress`, `Failed` or `Cancelled`; what succeeded is not kept. */
  status: string;
  /** What is updated besides the cluster itself. */
  nodegroupName?: string;
  addonName?: string;
  /** What is changed, for example `Version` to `1.35`. */
  params: Record<string, string>;
  errors: UpdateError[];
  /** ISO 8601. */
  createdAt?: string;
}

/**
 * Why an update failed, in AWS's words.
 *
 * @public
 */
export interface UpdateError {
  code: string;
  message: string;
  resourceIds: string[];
}

/**
 * A Kubernetes version as EKS supports it in a region. Source: eks:DescribeClusterVersions.
 *
 * @public
 */
export interface ClusterVersion {
  kind: 'cluster-version';
  /** Made of the scope and the version: AWS gives it none. */
  arn: string;
  /** For example `1.34`. */
  name: string;
  accountId: string;
  region: string;
  isDefault: boolean;
  /** `STANDARD_SUPPORT`, `EXTENDED_SUPPORT` or `UNSUPPORTED`. */
  status: string;
  /** ISO 8601. */
  releasedAt?: string;
  /** ISO 8601. */
  endOfStandardSupport?: string;
  /** ISO 8601. */
  endOfExtendedSupport?: string;
}

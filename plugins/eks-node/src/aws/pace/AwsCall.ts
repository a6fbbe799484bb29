import type { Scope } from '@eks-platform/backstage-plugin-eks-common';

/**
 * One API of AWS in one scope.
 *
 * @public
 */
export interface AwsCall {
  scope: Scope;
  /** As IAM actions begin, for example `eks`. */
  service: string;
  /** For example `DescribeCluster`. */
  operation: string;
}

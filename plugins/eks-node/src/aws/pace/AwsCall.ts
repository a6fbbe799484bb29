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

/**
 * How an attempt to call AWS ended.
 *
 * @public
 */
export type AwsCallOutcome = 'answered' | 'throttled' | 'failed';

/**
 * Is told of every attempt to call AWS, retries included.
 *
 * @public
 */
export type AwsCallObserver = (call: AwsCall, outcome: AwsCallOutcome) => void;

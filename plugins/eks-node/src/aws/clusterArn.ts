import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from './partitionOf';

/**
 * The ARN of a cluster of which only the name is known.
 *
 * @public
 */
export function clusterArn(scope: Scope, clusterName: string): string {
  const { region, accountId } = scope;
  return `arn:${partitionOf(
    region,
  )}:eks:${region}:${accountId}:cluster/${clusterName}`;
}

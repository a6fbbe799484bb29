import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from '../../aws/partitionOf';

/**
 * The ARN of an access policy of EKS that is given by its name, for example `AmazonEKSViewPolicy`; an ARN stays as it is.
 *
 * @public
 */
export function accessPolicyArn(scope: Scope, nameOrArn: string): string {
  return nameOrArn.startsWith('arn:')
    ? nameOrArn
    : `arn:${partitionOf(
        scope.region,
      )}:eks::aws:cluster-access-policy/${nameOrArn}`;
}

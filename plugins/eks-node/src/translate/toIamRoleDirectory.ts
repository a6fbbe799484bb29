import type {
  IamRoleDirectory,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from '../aws/partitionOf';

/** The names of an account's roles that no workload may assume, in an order of their own. */
export function toIamRoleDirectory(
  roles: string[],
  { accountId, region }: Scope,
): IamRoleDirectory {
  return {
    kind: 'iam-role-directory',
    arn: `arn:${partitionOf(region)}:iam::${accountId}:role-directory`,
    name: accountId,
    accountId,
    region,
    roles: [...roles].sort(),
  };
}

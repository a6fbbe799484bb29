import { stableIamId } from '../../world/stableId';
import type { RoleRow } from './tables';

/** What must be said of a role; the rest IAM fills in. */
export type NewRole = Partial<RoleRow> &
  Pick<RoleRow, 'roleName' | 'trustPolicy' | 'createdAt'> & {
    accountId: string;
  };

/** Makes the row of a role; its unique id follows from ARN and time of creation. */
export function newRoleRow({ accountId, ...given }: NewRole): RoleRow {
  const path = given.path ?? '/';
  const arn = `arn:aws:iam::${accountId}:role${path}${given.roleName}`;
  return {
    maxSessionDuration: 3600,
    tags: {},
    attachedPolicyArns: [],
    inlinePolicies: {},
    ...given,
    path,
    arn,
    roleId: stableIamId('AROA', `${arn}@${given.createdAt}`),
  };
}

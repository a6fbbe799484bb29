import type { DeleteRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findInlinePolicy } from './findInlinePolicy';
import { findRoleByName } from './findRole';

/** Removes an inline policy from a role. */
export const deleteRolePolicy: Operation<DeleteRolePolicyRequest, {}> = (
  input,
  { globalPlace },
) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  findInlinePolicy(role, input.PolicyName!);
  delete role.inlinePolicies[input.PolicyName!];
  return {};
};

import type { UpdateRoleRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findRoleByName } from './findRole';
import { checkDescription, checkMaxSessionDuration } from './rules/checkNames';
import { requireOrdinaryRole } from './serviceLinkedRoles';

/** Changes what a role is described as and how long its sessions may last. */
export const updateRole: Operation<UpdateRoleRequest, {}> = (
  input,
  { globalPlace },
) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  requireOrdinaryRole(role);
  checkDescription(input.Description);
  checkMaxSessionDuration(input.MaxSessionDuration);
  if (input.Description !== undefined) role.description = input.Description;
  role.maxSessionDuration = input.MaxSessionDuration ?? role.maxSessionDuration;
  return {};
};

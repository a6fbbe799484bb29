import type { DeleteRoleRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { deleteConflict } from './errors';
import { instanceProfilesOf } from './findInstanceProfile';
import { findRoleByName } from './findRole';
import { requireOrdinaryRole } from './serviceLinkedRoles';
import { entityKey, roleTable } from './tables';

/** Removes a role that has no policies any more. */
export const deleteRole: Operation<DeleteRoleRequest, {}> = (
  input,
  { globalPlace },
) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  requireOrdinaryRole(role);
  if (role.attachedPolicyArns.length > 0) {
    throw deleteConflict(
      'Cannot delete entity, must detach all policies first.',
    );
  }
  if (Object.keys(role.inlinePolicies).length > 0) {
    throw deleteConflict('Cannot delete entity, must delete policies first.');
  }
  if (instanceProfilesOf(globalPlace, role.roleName).length > 0) {
    throw deleteConflict(
      'Cannot delete entity, must remove roles from instance profile first.',
    );
  }
  globalPlace.table(roleTable).delete(entityKey(role.roleName));
  return {};
};

import type { DeleteInstanceProfileRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { deleteConflict } from './errors';
import { findInstanceProfile } from './findInstanceProfile';
import { entityKey, instanceProfileTable } from './tables';

/** Removes an instance profile that holds no role any more. */
export const deleteInstanceProfile: Operation<
  DeleteInstanceProfileRequest,
  {}
> = (input, { globalPlace }) => {
  const { instanceProfileName, roleName } = findInstanceProfile(
    globalPlace,
    input.InstanceProfileName!,
  );
  if (roleName !== undefined) {
    throw deleteConflict(
      'Cannot delete entity, must remove roles from instance profile first.',
    );
  }
  globalPlace
    .table(instanceProfileTable)
    .delete(entityKey(instanceProfileName));
  return {};
};

import type { UntagRoleRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findRoleByName } from './findRole';

/** Takes tags from a role; keys that it does not have are no error. */
export const untagRole: Operation<UntagRoleRequest, {}> = (
  input,
  { globalPlace },
) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  const keys = new Set(input.TagKeys!.map(key => key.toLowerCase()));
  role.tags = Object.fromEntries(
    Object.entries(role.tags).filter(([key]) => !keys.has(key.toLowerCase())),
  );
  return {};
};

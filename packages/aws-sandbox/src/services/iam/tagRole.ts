import type { TagRoleRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findRoleByName } from './findRole';
import { mergeTags } from './tags';

/** Adds tags to a role. */
export const tagRole: Operation<TagRoleRequest, {}> = (
  input,
  { globalPlace },
) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  role.tags = mergeTags(role.tags, input.Tags);
  return {};
};

import type {
  ListInstanceProfilesForRoleRequest,
  ListInstanceProfilesForRoleResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { instanceProfilesOf } from './findInstanceProfile';
import { findRoleByName } from './findRole';
import { iamPage } from './iamPage';
import { showInstanceProfile } from './showInstanceProfile';
import { entityKey } from './tables';

/** The instance profiles that hold a role, page by page. */
export const listInstanceProfilesForRole: Operation<
  ListInstanceProfilesForRoleRequest,
  ListInstanceProfilesForRoleResponse
> = (input, { globalPlace }) => {
  const { roleName } = findRoleByName(globalPlace, input.RoleName!);
  const { items, ...rest } = iamPage(
    instanceProfilesOf(globalPlace, roleName),
    row => entityKey(row.instanceProfileName),
    input,
  );
  return {
    InstanceProfiles: items.map(row => showInstanceProfile(row, globalPlace)),
    ...rest,
  };
};

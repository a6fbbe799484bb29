import type { AddRoleToInstanceProfileRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { limitExceeded } from './errors';
import { findInstanceProfile } from './findInstanceProfile';
import { findRoleByName } from './findRole';

/** Puts a role into an instance profile, which holds one. */
export const addRoleToInstanceProfile: Operation<
  AddRoleToInstanceProfileRequest,
  {}
> = (input, { globalPlace }) => {
  const profile = findInstanceProfile(globalPlace, input.InstanceProfileName!);
  const role = findRoleByName(globalPlace, input.RoleName!);
  if (profile.roleName !== undefined) {
    throw limitExceeded(
      'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1',
    );
  }
  profile.roleName = role.roleName;
  return {};
};

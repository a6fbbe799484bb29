import type { RemoveRoleFromInstanceProfileRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { noSuchEntity } from './errors';
import { findInstanceProfile } from './findInstanceProfile';

/** Takes its role out of an instance profile. */
export const removeRoleFromInstanceProfile: Operation<
  RemoveRoleFromInstanceProfileRequest,
  {}
> = (input, { globalPlace }) => {
  const profile = findInstanceProfile(globalPlace, input.InstanceProfileName!);
  if (profile.roleName !== input.RoleName) {
    throw noSuchEntity(`The role with name ${input.RoleName} cannot be found.`);
  }
  profile.roleName = undefined;
  return {};
};

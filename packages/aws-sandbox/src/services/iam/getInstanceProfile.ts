import type {
  GetInstanceProfileRequest,
  GetInstanceProfileResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findInstanceProfile } from './findInstanceProfile';
import { showInstanceProfile } from './showInstanceProfile';

/** One instance profile. */
export const getInstanceProfile: Operation<
  GetInstanceProfileRequest,
  GetInstanceProfileResponse
> = (input, { globalPlace }) => ({
  InstanceProfile: showInstanceProfile(
    findInstanceProfile(globalPlace, input.InstanceProfileName!),
    globalPlace,
  ),
});

import type {
  DescribeFargateProfileRequest,
  DescribeFargateProfileResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { findFargateProfile } from './findFargateProfile';
import { showFargateProfile } from './showFargateProfile';

/** One Fargate profile in full. */
export const describeFargateProfile: Operation<
  DescribeFargateProfileRequest,
  DescribeFargateProfileResponse
> = (input, context) => {
  const { clusterName, fargateProfileName } = input;
  const row = findFargateProfile(clusterName!, fargateProfileName!, context);
  return { fargateProfile: showFargateProfile(row, context.now()) };
};

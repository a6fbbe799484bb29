import type {
  DeleteFargateProfileRequest,
  DeleteFargateProfileResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { resourceInUse } from './errors';
import { findFargateProfile, liveFargateProfiles } from './findFargateProfile';
import { beginDeletion, durations, statusAt } from './life';
import { showFargateProfile } from './showFargateProfile';

/** Begins the deletion of a Fargate profile; a cluster makes and deletes them one at a time. */
export const deleteFargateProfile: Operation<
  DeleteFargateProfileRequest,
  DeleteFargateProfileResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const fargateProfileName = input.fargateProfileName!;
  const row = findFargateProfile(clusterName, fargateProfileName, context);
  for (const other of liveFargateProfiles(clusterName, context)) {
    const status = statusAt(other, context.now());
    if (status !== 'CREATING' && status !== 'DELETING') continue;
    throw resourceInUse(
      `Cannot delete Fargate Profile ${fargateProfileName} because cluster ${clusterName} currently has Fargate profile ${other.fargateProfileName} in status ${status}`,
      { clusterName, fargateProfileName },
    );
  }
  beginDeletion(
    row,
    context.now() + context.scale(durations.fargateProfileDelete),
    context.takeOutcome({
      resource: 'deletion',
      clusterName,
      name: fargateProfileName,
    }),
  );
  return { fargateProfile: showFargateProfile(row, context.now()) };
};

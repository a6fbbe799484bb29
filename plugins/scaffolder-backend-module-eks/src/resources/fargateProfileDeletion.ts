import {
  describeFargateProfile,
  waitForFargateTurn,
  type DescribedFargateProfile,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Deletion } from '../run/deleteResource';
import { expectedDurations } from '../run/expectedDurations';
import { waitFor } from '../run/waitFor';
import { deletionOf } from './deletionOf';

/**
 * How a Fargate profile is deleted, with the pods that run by it. While another profile of the cluster is being created or
 * deleted, its turn is waited for.
 */
export function fargateProfileDeletion(
  run: ActionRun,
  names: { clusterName: string; fargateProfileName: string },
): Deletion<DescribedFargateProfile> {
  const { clusterName, fargateProfileName } = names;
  const common = deletionOf(
    run,
    { type: 'fargate-profile', clusterName, fargateProfileName },
    `fargateprofile/${clusterName}/${fargateProfileName}`,
    expectedDurations.fargateProfile,
  );
  return {
    ...common,
    describe: () =>
      describeFargateProfile(run.aws, names, { signal: run.ctx.signal }),
    show: ({ status, selectors }) => ({ status, selectors }),
    takeTurn: async () => {
      await common.takeTurn?.();
      await waitFor(
        run,
        {
          title: `the turn of Fargate profile '${fargateProfileName}'`,
          expected: expectedDurations.fargateProfile,
          kind: 'deletion',
        },
        options => waitForFargateTurn(run.aws, names, options),
      );
    },
  };
}

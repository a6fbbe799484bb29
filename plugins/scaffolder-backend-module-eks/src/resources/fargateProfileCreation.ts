import {
  factValue,
  runPreflight,
  type FargateProfile,
  type FargateProfileRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyFargateProfile,
  completeFargateProfileRequest,
  describeFargateProfile,
  gatherFargateProfileFacts,
  isFargateTurnTaken,
  planFargateProfile,
  waitForFargateProfile,
  waitForFargateTurn,
  type DescribedFargateProfile,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { waitFor } from '../run/waitFor';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

/**
 * How a Fargate profile is made, once its cluster is ACTIVE. While another profile of the cluster is being created or
 * deleted, its turn is waited for.
 */
export function fargateProfileCreation(
  run: ActionRun,
  request: FargateProfileRequest,
): Creation<FargateProfileRequest, DescribedFargateProfile, FargateProfile> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { clusterName, fargateProfileName } = request;
  const names = { clusterName, fargateProfileName };
  return {
    title: `Fargate profile '${fargateProfileName}' of cluster '${clusterName}'`,
    path: `fargateprofile/${clusterName}/${fargateProfileName}`,
    expected: expectedDurations.fargateProfile,
    request,
    describe: () => describeFargateProfile(aws, names, { signal }),
    plan: planFargateProfile,
    gather: asked => gatherFargateProfileFacts(aws, asked, { signal }),
    complete: completeFargateProfileRequest,
    judge: runPreflight,
    takeTurn: async facts => {
      await waitForActiveCluster(run, factValue(facts.cluster));
      await waitFor(
        run,
        {
          title: `the turn of Fargate profile '${fargateProfileName}'`,
          expected: expectedDurations.fargateProfile,
        },
        options => waitForFargateTurn(aws, names, options),
      );
    },
    lostTurn: isFargateTurnTaken,
    apply: (complete, clientRequestToken) =>
      applyFargateProfile(aws, complete, { clientRequestToken, signal }),
    wait: options => waitForFargateProfile(aws, names, options),
  };
}

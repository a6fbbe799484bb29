import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  consoleUrl,
  factValue,
  inventoryEntityRef,
  type FargateProfileRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyFargateProfile,
  clusterArn,
  completeFargateProfileRequest,
  describeFargateProfile,
  gatherFargateProfileFacts,
  isFargateTurnTaken,
  planFargateProfile,
  waitForFargateProfile,
  waitForFargateTurn,
} from '@eks-platform/backstage-plugin-eks-node';
import { fargateProfileInput } from '../inputs/fargateProfileInput';
import { fargateProfileOutput } from '../outputs/fargateProfileOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { parseInput } from '../run/parseInput';
import { waitFor } from '../run/waitFor';
import { waitForActiveCluster } from '../run/waitForActiveCluster';
import { examples } from './eksFargateProfileCreate.examples';

const ACTION_ID = 'eks:fargateProfile:create';

/**
 * Creates a Fargate profile and waits until it is ACTIVE. While another profile of the cluster is being created or
 * deleted, its turn is waited for.
 *
 * @public
 */
export function createEksFargateProfileCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates a Fargate profile in an EKS cluster, checked before anything is made, and waits until it is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: fargateProfileInput, output: fargateProfileOutput },
    async handler(ctx) {
      const { signal } = ctx;
      const input = parseInput(ACTION_ID, fargateProfileInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { aws, scope } = run;
      const { accountId, region, timeoutMinutes, ...wanted } = input;
      const { clusterName, fargateProfileName } = input;
      const names = { clusterName, fargateProfileName };
      const request: FargateProfileRequest = {
        kind: 'fargate-profile',
        ...wanted,
      };

      const profile = await createResource(run, {
        title: `Fargate profile '${fargateProfileName}' of cluster '${clusterName}'`,
        path: `fargateprofile/${clusterName}/${fargateProfileName}`,
        expected: expectedDurations.fargateProfile,
        request,
        describe: () => describeFargateProfile(aws, names, { signal }),
        plan: planFargateProfile,
        gather: asked => gatherFargateProfileFacts(aws, asked, { signal }),
        complete: completeFargateProfileRequest,
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
      });

      giveOutputs(ctx, {
        fargateProfileName,
        fargateProfileArn: profile?.arn,
        status: profile?.status ?? 'PLANNED',
        entityRef:
          profile &&
          inventoryEntityRef(profile, { namespace: deps.entityNamespace }),
        consoleUrl: consoleUrl({
          kind: 'fargate-profile',
          name: fargateProfileName,
          clusterName,
          region: scope.region,
          arn: clusterArn(scope, clusterName),
        }),
      });
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { fargateProfileInput } from '../inputs/fargateProfileInput';
import { toFargateProfileRequest } from '../inputs/toFargateProfileRequest';
import { fargateProfileOutput } from '../outputs/fargateProfileOutput';
import { toFargateProfileOutput } from '../outputs/toFargateProfileOutput';
import { giveOutputs } from '../report/giveOutputs';
import { fargateProfileCreation } from '../resources/fargateProfileCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
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
      const input = parseInput(ACTION_ID, fargateProfileInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const profile = await createResource(
        run,
        fargateProfileCreation(run, toFargateProfileRequest(input)),
      );
      giveOutputs(ctx, toFargateProfileOutput(run, input, profile));
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { fargateProfileDeleteInput } from '../inputs/fargateProfileDeleteInput';
import { deletionOutput } from '../outputs/deletionOutput';
import { giveOutputs } from '../report/giveOutputs';
import { fargateProfileDeletion } from '../resources/fargateProfileDeletion';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { deleteResource } from '../run/deleteResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksFargateProfileDelete.examples';

const ACTION_ID = 'eks:fargateProfile:delete';

/**
 * Deletes a Fargate profile, with the pods that run by it, and waits until it is gone.
 *
 * @public
 */
export function createEksFargateProfileDeleteAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Deletes a Fargate profile of an EKS cluster, with the pods that run by it, and waits until it is gone',
    examples,
    supportsDryRun: true,
    schema: { input: fargateProfileDeleteInput, output: deletionOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, fargateProfileDeleteInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const status = await deleteResource(
        run,
        fargateProfileDeletion(run, input),
      );
      giveOutputs(ctx, { status });
    },
  });
}

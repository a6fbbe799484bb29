import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { nodegroupDeleteInput } from '../inputs/nodegroupDeleteInput';
import { deletionOutput } from '../outputs/deletionOutput';
import { giveOutputs } from '../report/giveOutputs';
import { nodegroupDeletion } from '../resources/nodegroupDeletion';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { deleteResource } from '../run/deleteResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksNodegroupDelete.examples';

const ACTION_ID = 'eks:nodegroup:delete';

/**
 * Deletes a managed node group and waits until its nodes are gone.
 *
 * @public
 */
export function createEksNodegroupDeleteAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Deletes a managed node group of an EKS cluster and waits until its nodes are gone',
    examples,
    supportsDryRun: true,
    schema: { input: nodegroupDeleteInput, output: deletionOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, nodegroupDeleteInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const status = await deleteResource(run, nodegroupDeletion(run, input));
      giveOutputs(ctx, { status });
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { clusterDeleteInput } from '../inputs/clusterDeleteInput';
import { clusterDeletionOutput } from '../outputs/deletionOutput';
import { giveOutputs } from '../report/giveOutputs';
import { clusterDeletion } from '../resources/clusterDeletion';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { deleteResource } from '../run/deleteResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksClusterDelete.examples';

const ACTION_ID = 'eks:cluster:delete';

/**
 * Deletes an EKS cluster and waits until it is gone; what it would leave behind is listed first.
 *
 * @public
 */
export function createEksClusterDeleteAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Deletes an EKS cluster and waits until it is gone; lists what it would leave behind and refuses unless told to go on',
    examples,
    supportsDryRun: true,
    schema: { input: clusterDeleteInput, output: clusterDeletionOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, clusterDeleteInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { name, deleteCompute, leaveBehind } = input;
      let leftBehind: string[] | undefined;
      const status = await deleteResource(
        run,
        clusterDeletion(run, {
          name,
          deleteCompute,
          leaveBehind,
          onLeftBehind: ids => {
            leftBehind = ids;
          },
        }),
      );
      giveOutputs(ctx, { status, leftBehind });
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { readCluster } from '@eks-platform/backstage-plugin-eks-node';
import { clusterUpdateInput } from '../inputs/clusterUpdateInput';
import { toWantedCluster } from '../inputs/toWantedCluster';
import { clusterUpdateOutput } from '../outputs/clusterUpdateOutput';
import { toClusterOutput } from '../outputs/toClusterOutput';
import { giveOutputs } from '../report/giveOutputs';
import { clusterUpdate } from '../resources/clusterUpdate';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { parseInput } from '../run/parseInput';
import { updateResource } from '../run/updateResource';
import { examples } from './eksClusterUpdate.examples';

const ACTION_ID = 'eks:cluster:update';

/**
 * Upgrades an EKS cluster or changes its settings, and waits until every change is made.
 *
 * @public
 */
export function createEksClusterUpdateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Upgrades an EKS cluster or changes its settings, one kind of change after the other, checked before anything is changed',
    examples,
    supportsDryRun: true,
    schema: { input: clusterUpdateInput, output: clusterUpdateOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, clusterUpdateInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { name, force } = input;
      const wanted = toWantedCluster(input);
      const { changed } = await updateResource(
        run,
        clusterUpdate(run, { name, wanted, force }),
      );
      const cluster = ctx.isDryRun
        ? undefined
        : await readCluster(run.aws, { clusterName: name }, ctx);
      giveOutputs(ctx, { ...toClusterOutput(run, name, cluster), changed });
    },
  });
}

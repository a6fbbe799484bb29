import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { clusterInput } from '../inputs/clusterInput';
import { toClusterRequest } from '../inputs/toClusterRequest';
import { clusterOutput } from '../outputs/clusterOutput';
import { toClusterOutput } from '../outputs/toClusterOutput';
import { giveOutputs } from '../report/giveOutputs';
import { clusterCreation } from '../resources/clusterCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksClusterCreate.examples';

const ACTION_ID = 'eks:cluster:create';

/**
 * Creates an EKS cluster and waits until it is ACTIVE.
 *
 * @public
 */
export function createEksClusterCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an EKS cluster, checked before anything is made, and waits until it is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: clusterInput, output: clusterOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, clusterInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const cluster = await createResource(
        run,
        clusterCreation(run, toClusterRequest(input)),
      );
      giveOutputs(ctx, toClusterOutput(run, input.name, cluster));
    },
  });
}

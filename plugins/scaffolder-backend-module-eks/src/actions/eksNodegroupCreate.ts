import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { nodegroupInput } from '../inputs/nodegroupInput';
import { toNodegroupRequest } from '../inputs/toNodegroupRequest';
import { nodegroupOutput } from '../outputs/nodegroupOutput';
import { toNodegroupOutput } from '../outputs/toNodegroupOutput';
import { giveOutputs } from '../report/giveOutputs';
import { nodegroupCreation } from '../resources/nodegroupCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksNodegroupCreate.examples';

const ACTION_ID = 'eks:nodegroup:create';

/**
 * Creates a managed node group and waits until it is ACTIVE.
 *
 * @public
 */
export function createEksNodegroupCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates a managed node group in an EKS cluster, checked before anything is made, and waits until it is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: nodegroupInput, output: nodegroupOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, nodegroupInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const nodegroup = await createResource(
        run,
        nodegroupCreation(run, toNodegroupRequest(input)),
      );
      giveOutputs(ctx, toNodegroupOutput(run, input, nodegroup));
    },
  });
}

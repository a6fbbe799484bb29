import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { readNodegroup } from '@eks-platform/backstage-plugin-eks-node';
import { nodegroupUpdateInput } from '../inputs/nodegroupUpdateInput';
import { toWantedNodegroup } from '../inputs/toWantedNodegroup';
import { nodegroupUpdateOutput } from '../outputs/nodegroupUpdateOutput';
import { toNodegroupOutput } from '../outputs/toNodegroupOutput';
import { giveOutputs } from '../report/giveOutputs';
import { nodegroupUpdate } from '../resources/nodegroupUpdate';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { parseInput } from '../run/parseInput';
import { updateResource } from '../run/updateResource';
import { examples } from './eksNodegroupUpdate.examples';

const ACTION_ID = 'eks:nodegroup:update';

/**
 * Changes the size, labels, taints, settings or version of a managed node group, and waits until every change is made.
 *
 * @public
 */
export function createEksNodegroupUpdateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Changes the size, labels, taints, settings or version of a managed node group of an EKS cluster, checked before anything is changed',
    examples,
    supportsDryRun: true,
    schema: { input: nodegroupUpdateInput, output: nodegroupUpdateOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, nodegroupUpdateInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { clusterName, nodegroupName, force } = input;
      const names = { clusterName, nodegroupName };
      const wanted = toWantedNodegroup(input);
      const { changed } = await updateResource(
        run,
        nodegroupUpdate(run, { ...names, wanted, force }),
      );
      const nodegroup = ctx.isDryRun
        ? undefined
        : await readNodegroup(run.aws, names, ctx);
      giveOutputs(ctx, {
        ...toNodegroupOutput(run, names, nodegroup),
        changed,
      });
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { accessEntryInput } from '../inputs/accessEntryInput';
import { toAccessEntryRequest } from '../inputs/toAccessEntryRequest';
import { accessEntryOutput } from '../outputs/accessEntryOutput';
import { toClusterLinks } from '../outputs/toClusterLinks';
import { giveOutputs } from '../report/giveOutputs';
import { accessEntryCreation } from '../resources/accessEntryCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksAccessEntryCreate.examples';

const ACTION_ID = 'eks:accessEntry:create';

/**
 * Lets an IAM role or user into a cluster, with access policies and groups.
 *
 * @public
 */
export function createEksAccessEntryCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Lets an IAM role or user into an EKS cluster by an access entry with access policies and groups, checked before anything is made',
    examples,
    supportsDryRun: true,
    schema: { input: accessEntryInput, output: accessEntryOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, accessEntryInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const made = await createResource(
        run,
        accessEntryCreation(run, toAccessEntryRequest(input)),
      );
      giveOutputs(ctx, {
        principalArn: input.principalArn,
        accessEntryArn: made?.arn,
        username: made?.username,
        status: made?.status ?? 'PLANNED',
        ...toClusterLinks(run, input.clusterName),
      });
    },
  });
}

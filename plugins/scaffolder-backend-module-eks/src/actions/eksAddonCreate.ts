import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { addonInput } from '../inputs/addonInput';
import { toAddonRequest } from '../inputs/toAddonRequest';
import { addonOutput } from '../outputs/addonOutput';
import { toClusterLinks } from '../outputs/toClusterLinks';
import { giveOutputs } from '../report/giveOutputs';
import { addonCreation } from '../resources/addonCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksAddonCreate.examples';

const ACTION_ID = 'eks:addon:create';

/**
 * Creates an addon of a cluster and waits until it is ACTIVE.
 *
 * @public
 */
export function createEksAddonCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Installs an EKS add-on in a cluster, its version and configuration checked before anything is made, and waits until it is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: addonInput, output: addonOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, addonInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const made = await createResource(
        run,
        addonCreation(run, toAddonRequest(input)),
      );
      giveOutputs(ctx, {
        addonName: input.addonName,
        addonArn: made?.arn,
        addonVersion: made?.version,
        status: made?.status ?? 'PLANNED',
        ...toClusterLinks(run, input.clusterName),
      });
    },
  });
}

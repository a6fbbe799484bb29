import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { capabilityInput } from '../inputs/capabilityInput';
import { toCapabilityRequest } from '../inputs/toCapabilityRequest';
import { capabilityOutput } from '../outputs/capabilityOutput';
import { toClusterLinks } from '../outputs/toClusterLinks';
import { giveOutputs } from '../report/giveOutputs';
import { capabilityCreation } from '../resources/capabilityCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksCapabilityCreate.examples';

const ACTION_ID = 'eks:capability:create';

/**
 * Creates a capability (ACK, Argo CD or kro) of a cluster and waits until it is ACTIVE.
 *
 * @public
 */
export function createEksCapabilityCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Adds ACK, Argo CD or kro as a capability that AWS runs for an EKS cluster, checked before anything is made, and waits until it is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: capabilityInput, output: capabilityOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, capabilityInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const made = await createResource(
        run,
        capabilityCreation(run, toCapabilityRequest(input)),
      );
      giveOutputs(ctx, {
        capabilityName: input.capabilityName,
        capabilityArn: made?.arn,
        version: made?.version,
        serverUrl: made?.serverUrl,
        status: made?.status ?? 'PLANNED',
        ...toClusterLinks(run, input.clusterName),
      });
    },
  });
}

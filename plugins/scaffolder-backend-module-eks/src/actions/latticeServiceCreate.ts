import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  judgeLatticeService,
  type LatticeServiceRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  gatherLatticeFacts,
  latticeServiceSteps,
} from '@eks-platform/backstage-plugin-eks-node';
import { policyText } from '../inputs/lattice/authInputs';
import { latticeServiceInput } from '../inputs/lattice/latticeServiceInput';
import { latticeServiceOutput } from '../outputs/latticeOutputs';
import { toLatticeServiceOutput } from '../outputs/toLatticeServiceOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createInSteps } from '../run/createInSteps';
import { parseInput } from '../run/parseInput';
import { waitForEntity } from '../run/waitForEntity';
import { examples } from './latticeServiceCreate.examples';

const ACTION_ID = 'lattice:service:create';

/**
 * Creates a service of VPC Lattice with target groups, listeners and rules, and puts it into a service network.
 *
 * @public
 */
export function createLatticeServiceCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates a service of VPC Lattice with its target groups, listeners, rules, auth policy and place in a service network, checked before anything is made, and waits until all is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: latticeServiceInput, output: latticeServiceOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, latticeServiceInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { accountId, region, timeoutMinutes, authPolicy, ...wanted } =
        input;
      const request: LatticeServiceRequest = {
        kind: 'lattice-service',
        ...wanted,
        authPolicy: policyText(authPolicy),
      };
      const { signal } = ctx;
      const steps = latticeServiceSteps(run.aws, request);
      const made = await createInSteps(run, steps, async () =>
        judgeLatticeService(
          request,
          await gatherLatticeFacts(run.aws, request, { signal }),
          run.scope,
        ),
      );
      const outputs = toLatticeServiceOutput(run, {
        request,
        made: new Map(steps.map(({ path }, index) => [path, made[index]])),
      });
      giveOutputs(ctx, outputs);
      await waitForEntity(run, outputs.entityRef);
    },
  });
}

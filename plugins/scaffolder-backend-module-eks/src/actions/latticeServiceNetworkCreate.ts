import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  judgeServiceNetwork,
  latticeEntityRef,
  type ServiceNetworkRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  gatherLatticeFacts,
  serviceNetworkSteps,
} from '@eks-platform/backstage-plugin-eks-node';
import { policyText } from '../inputs/lattice/authInputs';
import { serviceNetworkInput } from '../inputs/lattice/serviceNetworkInput';
import { serviceNetworkOutput } from '../outputs/latticeOutputs';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createInSteps } from '../run/createInSteps';
import { parseInput } from '../run/parseInput';
import { waitForEntity } from '../run/waitForEntity';
import { examples } from './latticeServiceNetworkCreate.examples';

const ACTION_ID = 'lattice:serviceNetwork:create';

/**
 * Creates a service network of VPC Lattice, with its auth policy and the VPCs from which it is reached.
 *
 * @public
 */
export function createLatticeServiceNetworkCreateAction(
  deps: ActionDependencies,
) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates a service network of VPC Lattice with its auth policy and VPC associations, checked before anything is made, and waits until all is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: serviceNetworkInput, output: serviceNetworkOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, serviceNetworkInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { name, authType, authPolicy, vpcAssociations, tags } = input;
      const request: ServiceNetworkRequest = {
        kind: 'service-network',
        name,
        authType,
        authPolicy: policyText(authPolicy),
        vpcAssociations,
        tags,
      };
      const { signal } = ctx;
      const [network] = await createInSteps(
        run,
        serviceNetworkSteps(run.aws, request),
        async () =>
          judgeServiceNetwork(
            request,
            await gatherLatticeFacts(run.aws, request, { signal }),
            run.scope,
          ),
      );
      const entityRef =
        network?.arn === undefined
          ? undefined
          : latticeEntityRef(
              { name, arn: network.arn },
              { scope: run.scope, namespace: deps.entityNamespace },
            );
      giveOutputs(ctx, {
        serviceNetworkName: name,
        serviceNetworkArn: network?.arn,
        entityRef,
      });
      await waitForEntity(run, entityRef);
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  inventoryEntityRef,
  type VirtualServiceRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import { virtualServiceInput } from '../inputs/virtualServiceInput';
import { virtualServiceOutput } from '../outputs/virtualServiceOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createMeshObjects } from '../run/createMeshObjects';
import { parseInput } from '../run/parseInput';
import { examples } from './appmeshVirtualServiceCreate.examples';

const ACTION_ID = 'appmesh:virtualService:create';

/**
 * Creates an App Mesh virtual service, with the virtual router, routes and virtual nodes it needs.
 *
 * @public
 */
export function createAppmeshVirtualServiceCreateAction(
  deps: ActionDependencies,
) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an App Mesh virtual service with the virtual router, routes and virtual nodes it needs, checked before anything is made',
    examples,
    supportsDryRun: true,
    schema: { input: virtualServiceInput, output: virtualServiceOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, virtualServiceInput, ctx.input);
      ctx.logger.warn(
        `AWS ended App Mesh on 2026-09-30; where mesh '${input.meshName}' still answers it can be changed, but a mesh made today should be a VPC Lattice service network`,
      );
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { accountId, region, ...wanted } = input;
      const request: VirtualServiceRequest = {
        kind: 'virtual-service',
        ...wanted,
      };

      const service = await createMeshObjects(run, request);

      giveOutputs(ctx, {
        virtualServiceName: input.virtualServiceName,
        virtualServiceArn: service?.arn,
        meshName: input.meshName,
        entityRef:
          service &&
          inventoryEntityRef(service, { namespace: deps.entityNamespace }),
      });
    },
  });
}

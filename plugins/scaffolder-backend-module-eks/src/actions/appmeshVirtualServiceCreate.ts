import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { toMeshObjectsRequest } from '@eks-platform/backstage-plugin-eks-common';
import { virtualServiceInput } from '../inputs/appmesh/virtualServiceInput';
import { meshObjectOutput } from '../outputs/meshObjectOutput';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { runMeshCreation } from '../run/runMeshCreation';
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
      'Creates an App Mesh virtual service with the virtual router, routes and virtual nodes it needs, checked before anything is made. AWS ended App Mesh on 2026-09-30: for private endpoints and emulators that still answer',
    examples,
    supportsDryRun: true,
    schema: {
      input: virtualServiceInput,
      output: meshObjectOutput('virtualService', 'virtual service'),
    },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, virtualServiceInput, ctx.input);
      const { objects } = toMeshObjectsRequest({
        kind: 'virtual-service',
        ...input,
      });
      await runMeshCreation(ACTION_ID, {
        ctx,
        deps,
        input,
        type: 'virtual-service',
        objects,
      });
    },
  });
}

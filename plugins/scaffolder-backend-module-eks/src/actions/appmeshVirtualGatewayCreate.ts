import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { virtualGatewayInput } from '../inputs/appmesh/virtualGatewayInput';
import { meshObjectOutput } from '../outputs/meshObjectOutput';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { runMeshCreation } from '../run/runMeshCreation';
import { examples } from './appmeshVirtualGatewayCreate.examples';

const ACTION_ID = 'appmesh:virtualGateway:create';

/**
 * Creates an App Mesh virtual gateway, which lets traffic into a mesh.
 *
 * @public
 */
export function createAppmeshVirtualGatewayCreateAction(
  deps: ActionDependencies,
) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an App Mesh virtual gateway, which lets traffic into a mesh, checked before anything is made. AWS ended App Mesh on 2026-09-30: for private endpoints and emulators that still answer',
    examples,
    supportsDryRun: true,
    schema: {
      input: virtualGatewayInput,
      output: meshObjectOutput('virtualGateway', 'virtual gateway'),
    },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, virtualGatewayInput, ctx.input);
      const { accountId, region, tags, meshName, virtualGatewayName, ...spec } =
        input;
      await runMeshCreation(ACTION_ID, {
        ctx,
        deps,
        input,
        type: 'virtual-gateway',
        objects: [
          {
            type: 'virtual-gateway',
            name: virtualGatewayName,
            field: '',
            spec,
          },
        ],
      });
    },
  });
}

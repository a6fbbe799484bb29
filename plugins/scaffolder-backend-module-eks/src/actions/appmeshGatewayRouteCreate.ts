import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { gatewayRouteInput } from '../inputs/appmesh/gatewayRouteInput';
import { meshObjectOutput } from '../outputs/meshObjectOutput';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { runMeshCreation } from '../run/runMeshCreation';
import { examples } from './appmeshGatewayRouteCreate.examples';

const ACTION_ID = 'appmesh:gatewayRoute:create';

/**
 * Creates a gateway route of an App Mesh virtual gateway.
 *
 * @public
 */
export function createAppmeshGatewayRouteCreateAction(
  deps: ActionDependencies,
) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates a gateway route of an App Mesh virtual gateway, checked before anything is made. AWS ended App Mesh on 2026-09-30: for private endpoints and emulators that still answer',
    examples,
    supportsDryRun: true,
    schema: {
      input: gatewayRouteInput,
      output: meshObjectOutput('gatewayRoute', 'gateway route'),
    },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, gatewayRouteInput, ctx.input);
      const {
        accountId,
        region,
        tags,
        meshName,
        virtualGatewayName,
        gatewayRouteName,
        ...spec
      } = input;
      await runMeshCreation(ACTION_ID, {
        ctx,
        deps,
        input,
        type: 'gateway-route',
        objects: [
          {
            type: 'gateway-route',
            name: gatewayRouteName,
            parentName: virtualGatewayName,
            field: '',
            spec,
          },
        ],
      });
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { routeInput } from '../inputs/appmesh/routeInput';
import { meshObjectOutput } from '../outputs/meshObjectOutput';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { runMeshCreation } from '../run/runMeshCreation';
import { examples } from './appmeshRouteCreate.examples';

const ACTION_ID = 'appmesh:route:create';

/**
 * Creates a route of an App Mesh virtual router.
 *
 * @public
 */
export function createAppmeshRouteCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates a route of an App Mesh virtual router, checked before anything is made. AWS ended App Mesh on 2026-09-30: for private endpoints and emulators that still answer',
    examples,
    supportsDryRun: true,
    schema: {
      input: routeInput,
      output: meshObjectOutput('route', 'route'),
    },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, routeInput, ctx.input);
      const {
        accountId,
        region,
        tags,
        meshName,
        virtualRouterName,
        routeName,
        ...spec
      } = input;
      await runMeshCreation(ACTION_ID, {
        ctx,
        deps,
        input,
        type: 'route',
        objects: [
          {
            type: 'route',
            name: routeName,
            parentName: virtualRouterName,
            field: '',
            spec,
          },
        ],
      });
    },
  });
}

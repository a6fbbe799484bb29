import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { routerObjects } from '@eks-platform/backstage-plugin-eks-common';
import { virtualRouterInput } from '../inputs/appmesh/virtualRouterInput';
import { meshObjectOutput } from '../outputs/meshObjectOutput';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { runMeshCreation } from '../run/runMeshCreation';
import { examples } from './appmeshVirtualRouterCreate.examples';

const ACTION_ID = 'appmesh:virtualRouter:create';

/**
 * Creates an App Mesh virtual router and the routes given with it.
 *
 * @public
 */
export function createAppmeshVirtualRouterCreateAction(
  deps: ActionDependencies,
) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an App Mesh virtual router and the routes given with it, checked before anything is made. AWS ended App Mesh on 2026-09-30: for private endpoints and emulators that still answer',
    examples,
    supportsDryRun: true,
    schema: {
      input: virtualRouterInput,
      output: meshObjectOutput('virtualRouter', 'virtual router'),
    },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, virtualRouterInput, ctx.input);
      const { virtualRouterName, listeners, routes } = input;
      await runMeshCreation(ACTION_ID, {
        ctx,
        deps,
        input,
        type: 'virtual-router',
        objects: routerObjects({ virtualRouterName, listeners, routes }, ''),
      });
    },
  });
}

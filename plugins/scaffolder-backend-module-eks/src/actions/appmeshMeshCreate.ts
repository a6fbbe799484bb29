import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { meshInput } from '../inputs/appmesh/meshInput';
import { meshObjectOutput } from '../outputs/meshObjectOutput';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { runMeshCreation } from '../run/runMeshCreation';
import { examples } from './appmeshMeshCreate.examples';

const ACTION_ID = 'appmesh:mesh:create';

/**
 * Creates an App Mesh mesh.
 *
 * @public
 */
export function createAppmeshMeshCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an App Mesh mesh, checked before anything is made. AWS ended App Mesh on 2026-09-30: for private endpoints and emulators that still answer',
    examples,
    supportsDryRun: true,
    schema: {
      input: meshInput,
      output: meshObjectOutput('mesh', 'mesh'),
    },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, meshInput, ctx.input);
      const { accountId, region, tags, meshName, ...spec } = input;
      await runMeshCreation(ACTION_ID, {
        ctx,
        deps,
        input,
        type: 'mesh',
        objects: [{ type: 'mesh', name: meshName, field: '', spec }],
      });
    },
  });
}

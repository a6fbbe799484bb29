import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { virtualNodeInput } from '../inputs/appmesh/virtualNodeInput';
import { meshObjectOutput } from '../outputs/meshObjectOutput';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { runMeshCreation } from '../run/runMeshCreation';
import { examples } from './appmeshVirtualNodeCreate.examples';

const ACTION_ID = 'appmesh:virtualNode:create';

/**
 * Creates an App Mesh virtual node with its listeners, service discovery and backends.
 *
 * @public
 */
export function createAppmeshVirtualNodeCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an App Mesh virtual node with its listeners, service discovery and backends, checked before anything is made. AWS ended App Mesh on 2026-09-30: for private endpoints and emulators that still answer',
    examples,
    supportsDryRun: true,
    schema: {
      input: virtualNodeInput,
      output: meshObjectOutput('virtualNode', 'virtual node'),
    },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, virtualNodeInput, ctx.input);
      const {
        accountId,
        region,
        tags,
        meshName,
        allowMissingBackends,
        virtualNodeName,
        ...spec
      } = input;
      await runMeshCreation(ACTION_ID, {
        ctx,
        deps,
        input,
        type: 'virtual-node',
        objects: [
          { type: 'virtual-node', name: virtualNodeName, field: '', spec },
        ],
      });
    },
  });
}

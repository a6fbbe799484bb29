import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { irsaRoleInput } from '../inputs/irsaRoleInput';
import { toIrsaRoleRequest } from '../inputs/toIrsaRoleRequest';
import { irsaRoleOutput } from '../outputs/irsaRoleOutput';
import { toRoleOutput } from '../outputs/toRoleOutput';
import { giveOutputs } from '../report/giveOutputs';
import { irsaRoleCreation } from '../resources/irsaRoleCreation';
import { readIrsaClusters } from '../resources/readIrsaClusters';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksIrsaRoleCreate.examples';

const ACTION_ID = 'eks:irsaRole:create';

/**
 * Creates an IAM role that exactly the ServiceAccounts named may assume, by IRSA.
 *
 * @public
 */
export function createEksIrsaRoleCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an IAM role that exactly the ServiceAccounts named may assume (IRSA), with its policies, checked before anything is made',
    examples,
    supportsDryRun: true,
    schema: { input: irsaRoleInput, output: irsaRoleOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, irsaRoleInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const clusters = await readIrsaClusters(run, input.serviceAccounts);
      const request = toIrsaRoleRequest(input, clusters);
      const role = await createResource(
        run,
        irsaRoleCreation(run, request, clusters),
      );
      const output = toRoleOutput(run, request, role);
      giveOutputs(ctx, {
        ...output,
        serviceAccountAnnotations: {
          'eks.amazonaws.com/role-arn': output.roleArn,
        },
      });
    },
  });
}

import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { roleInput } from '../inputs/roleInput';
import { toRoleRequest } from '../inputs/toRoleRequest';
import { roleOutput } from '../outputs/roleOutput';
import { toRoleOutput } from '../outputs/toRoleOutput';
import { giveOutputs } from '../report/giveOutputs';
import { roleCreation } from '../resources/roleCreation';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { examples } from './eksRoleCreate.examples';

const ACTION_ID = 'eks:role:create';

/**
 * Creates an IAM role that EKS, EC2, Fargate, Pod Identity or a capability assumes, with the policies of its purpose.
 *
 * @public
 */
export function createEksRoleCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an IAM role for a cluster, nodes, Fargate pods, Pod Identity or a capability, with the trust policy and the managed policies that AWS wants, checked before anything is made',
    examples,
    supportsDryRun: true,
    schema: { input: roleInput, output: roleOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, roleInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const request = toRoleRequest(input);
      const role = await createResource(run, roleCreation(run, request));
      giveOutputs(ctx, toRoleOutput(run, request, role));
    },
  });
}

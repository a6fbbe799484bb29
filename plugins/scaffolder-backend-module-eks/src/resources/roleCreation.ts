import {
  runPreflight,
  type RoleRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyRole,
  describeRole,
  gatherRoleFacts,
  planRole,
  waitForRole,
  type DescribedRole,
  type ObservedRole,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';

/** How a role that an AWS service assumes is made, with its policies. */
export function roleCreation(
  run: ActionRun,
  request: RoleRequest,
): Creation<RoleRequest, DescribedRole, ObservedRole> {
  const { aws } = run;
  const { signal } = run.ctx;
  return {
    title: `role '${request.roleName}'`,
    path: `role/${request.roleName}`,
    expected: expectedDurations.atOnce,
    request,
    describe: () => describeRole(aws, request, { signal }),
    plan: planRole,
    gather: asked => gatherRoleFacts(aws, asked, { signal }),
    judge: runPreflight,
    apply: complete => applyRole(aws, complete, { signal }),
    wait: options => waitForRole(aws, request, options),
  };
}

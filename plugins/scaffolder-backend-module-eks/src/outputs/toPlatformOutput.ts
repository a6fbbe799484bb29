import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import type { PlatformDocument } from '../platform/document/PlatformDocument';
import { roleArn } from '../platform/document/resolveRoles';
import type { AppliedPlatform } from '../platform/run/applyPlatform';
import type { ActionRun } from '../run/ActionRun';
import { toClusterOutput } from './toClusterOutput';

/** What became of a platform, for later steps. */
export function toPlatformOutput(
  run: ActionRun,
  document: PlatformDocument,
  { inspected }: AppliedPlatform,
  cluster: Cluster | undefined,
) {
  const { isDryRun } = run.ctx;
  return {
    ...toClusterOutput(run, document.cluster.name, cluster),
    roleArns: Object.fromEntries(
      [...document.roles, ...document.irsaRoles].map(role => [
        role.roleName,
        roleArn(run.scope, role),
      ]),
    ),
    resources: inspected.map(({ resource, plan }) => ({
      id: resource.id,
      outcome: outcomeOf(plan.action, isDryRun),
    })),
  };
}

function outcomeOf(action: string, isDryRun: boolean | undefined) {
  if (action === 'adopt') {
    return 'adopted' as const;
  }
  return isDryRun ? ('planned' as const) : ('made' as const);
}

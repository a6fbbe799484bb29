import {
  consoleUrl,
  inventoryEntityRef,
  type RoleSettings,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  partitionOf,
  type ObservedRole,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';

/** What is known of a role for later steps; of one that is only planned, what its name tells. Only workloads' roles have an entity. */
export function toRoleOutput(
  run: ActionRun,
  request: Pick<RoleSettings, 'roleName' | 'path'>,
  role: ObservedRole | undefined,
) {
  const { deps, scope } = run;
  const { roleName, path } = request;
  const roleArn =
    role?.arn ??
    `arn:${partitionOf(scope.region)}:iam::${
      scope.accountId
    }:role${path}${roleName}`;
  const isWorkloadRole =
    role && (role.trust.podIdentity || role.trust.serviceAccounts.length > 0);
  return {
    roleName,
    roleArn,
    status: role?.status ?? 'PLANNED',
    entityRef: isWorkloadRole
      ? inventoryEntityRef(role, { namespace: deps.entityNamespace })
      : undefined,
    consoleUrl: consoleUrl({ kind: 'iam-role', name: roleName, arn: roleArn }),
  };
}

import type { Addon as AwsAddon } from '@aws-sdk/client-eks';
import type { Addon, Scope } from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { requireMember } from './requireMember';
import { toHealthIssues } from './toHealthIssues';
import { toTags } from './toTags';

/** An add-on as EKS describes it. */
export function toAddon(addon: AwsAddon, scope: Scope): Addon {
  const name = requireMember(addon.addonName, 'addonName', 'an add-on');
  const where = `add-on '${name}'`;
  const clusterName = requireMember(addon.clusterName, 'clusterName', where);
  return {
    kind: 'addon',
    arn: requireMember(addon.addonArn, 'addonArn', where),
    name,
    accountId: scope.accountId,
    region: scope.region,
    clusterName,
    clusterArn: clusterArn(scope, clusterName),
    status: requireMember(addon.status, 'status', where),
    version: requireMember(addon.addonVersion, 'addonVersion', where),
    serviceAccountRoleArn: addon.serviceAccountRoleArn,
    podIdentityAssociationArns: [
      ...(addon.podIdentityAssociations ?? []),
    ].sort(),
    namespace: addon.namespaceConfig?.namespace,
    publisher: addon.publisher,
    createdAt: addon.createdAt?.toISOString(),
    modifiedAt: addon.modifiedAt?.toISOString(),
    tags: toTags(addon.tags),
    health: toHealthIssues(addon.health?.issues),
  };
}

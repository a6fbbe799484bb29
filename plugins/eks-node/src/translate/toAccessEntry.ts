import type { AccessEntry as AwsAccessEntry } from '@aws-sdk/client-eks';
import type {
  AccessEntry,
  AssociatedAccessPolicy,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { requireMember } from './requireMember';
import { toTags } from './toTags';

/** An access entry as EKS describes it, with the policies that EKS lists apart. */
export function toAccessEntry(
  entry: AwsAccessEntry,
  policies: AssociatedAccessPolicy[],
  scope: Scope,
): AccessEntry {
  const principalArn = requireMember(
    entry.principalArn,
    'principalArn',
    'an access entry',
  );
  const where = `access entry '${principalArn}'`;
  const clusterName = requireMember(entry.clusterName, 'clusterName', where);
  return {
    kind: 'access-entry',
    arn: requireMember(entry.accessEntryArn, 'accessEntryArn', where),
    name: principalArn.split('/').at(-1) ?? principalArn,
    accountId: scope.accountId,
    region: scope.region,
    clusterName,
    clusterArn: clusterArn(scope, clusterName),
    principalArn,
    type: requireMember(entry.type, 'type', where),
    username: entry.username,
    kubernetesGroups: [...(entry.kubernetesGroups ?? [])].sort(),
    policies: [...policies].sort((a, b) =>
      a.policyArn.localeCompare(b.policyArn, 'en'),
    ),
    createdAt: entry.createdAt?.toISOString(),
    modifiedAt: entry.modifiedAt?.toISOString(),
    tags: toTags(entry.tags),
  };
}

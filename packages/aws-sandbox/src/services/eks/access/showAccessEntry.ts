import type { AccessEntry, AssociatedAccessPolicy } from '@aws-sdk/client-eks';
import type { AccessEntryRow, AssociatedPolicyRow } from '../tables';

/** An access entry as the API shows it. */
export function showAccessEntry(row: AccessEntryRow): AccessEntry {
  return {
    clusterName: row.clusterName,
    principalArn: row.principalArn,
    kubernetesGroups: row.kubernetesGroups,
    accessEntryArn: row.accessEntryArn,
    createdAt: new Date(row.createdAt),
    modifiedAt: new Date(row.modifiedAt),
    tags: row.tags,
    username: row.username,
    type: row.type,
  };
}

/** An access policy of an entry as the API shows it. */
export function showAssociatedPolicy(
  row: AssociatedPolicyRow,
): AssociatedAccessPolicy {
  return {
    policyArn: row.policyArn,
    accessScope: row.accessScope,
    associatedAt: new Date(row.associatedAt),
    modifiedAt: new Date(row.modifiedAt),
  };
}

import type { OperationContext } from '../../../server/Operation';
import { liveFargateProfiles } from '../findFargateProfile';
import { liveNodegroups } from '../findNodegroup';
import { accessEntryTable, type ClusterRow } from '../tables';
import { accessPolicyArn } from './accessPolicies';
import { accessEntryKey } from './findAccessEntry';
import { newAccessEntryRow } from './newAccessEntryRow';

type Context = Pick<OperationContext, 'place' | 'now' | 'accountId' | 'region'>;

/** An access entry that AWS makes by itself. */
export interface AutomaticEntry {
  principalArn: string;
  type: string;
  /** Name of an access policy for the whole cluster. */
  policyName?: string;
}

/** Makes the entries that AWS makes by itself, where the authentication mode knows entries and the principal has none yet. */
export function addAutomaticEntries(
  cluster: ClusterRow,
  entries: AutomaticEntry[],
  context: Context,
  authenticationMode = cluster.accessConfig?.authenticationMode,
): void {
  if (authenticationMode === 'CONFIG_MAP') return;
  const { accountId, region, place } = context;
  const table = place.table(accessEntryTable);
  const createdAt = context.now();
  for (const { principalArn, type, policyName } of entries) {
    const key = accessEntryKey(cluster.name, principalArn);
    if (table.has(key)) continue;
    const row = newAccessEntryRow({
      accountId,
      region,
      clusterName: cluster.name,
      principalArn,
      type,
      createdAt,
    });
    if (policyName) {
      row.policies.push({
        policyArn: accessPolicyArn(policyName),
        accessScope: { type: 'cluster', namespaces: [] },
        associatedAt: createdAt,
        modifiedAt: createdAt,
      });
    }
    table.set(key, row);
  }
}

/** The entries that come with a cluster itself: its creator's, and that of the nodes of Auto Mode. */
export function entriesOfCluster(cluster: ClusterRow): AutomaticEntry[] {
  const { accessConfig, computeConfig, creatorArn } = cluster;
  const entries: AutomaticEntry[] = [];
  if (creatorArn && accessConfig?.bootstrapClusterCreatorAdminPermissions) {
    entries.push({
      principalArn: creatorArn,
      type: 'STANDARD',
      policyName: 'AmazonEKSClusterAdminPolicy',
    });
  }
  if (computeConfig?.enabled && computeConfig.nodeRoleArn) {
    entries.push({
      principalArn: computeConfig.nodeRoleArn,
      type: 'EC2',
      policyName: 'AmazonEKSAutoNodePolicy',
    });
  }
  return entries;
}

/** The entry of a node group's role. */
export function entryOfNodegroup(row: {
  nodeRole?: string;
  amiType?: string;
}): AutomaticEntry {
  return {
    principalArn: row.nodeRole!,
    type: row.amiType?.startsWith('WINDOWS') ? 'EC2_WINDOWS' : 'EC2_LINUX',
  };
}

/** The entry of the role under which Fargate runs pods. */
export function entryOfFargateProfile(row: {
  podExecutionRoleArn?: string;
}): AutomaticEntry {
  return { principalArn: row.podExecutionRoleArn!, type: 'FARGATE_LINUX' };
}

/** Every entry that AWS makes by itself for a cluster and what runs on it. */
export function allAutomaticEntries(
  cluster: ClusterRow,
  context: Pick<OperationContext, 'place' | 'now'>,
): AutomaticEntry[] {
  return [
    ...entriesOfCluster(cluster),
    ...liveNodegroups(cluster.name, context).map(entryOfNodegroup),
    ...liveFargateProfiles(cluster.name, context).map(entryOfFargateProfile),
  ];
}

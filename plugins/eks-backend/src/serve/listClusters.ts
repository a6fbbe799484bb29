import {
  type ClusterListItem,
  type HealthIssue,
  inventoryEntityRef,
} from '@eks-platform/backstage-plugin-eks-common';
import { assertCollected } from './assertCollected';
import type { InventoryContext } from './InventoryContext';
import { selectScopes } from './selectScopes';

/**
 * The clusters of an account, of a region or of all, by name, each with how much runs in it and what is wrong with it.
 *
 * @public
 */
export async function listClusters(
  context: InventoryContext,
  where: { accountId?: string; region?: string },
): Promise<ClusterListItem[]> {
  const { store, entityNamespace } = context;
  const scopes = selectScopes(context.scopes, where);

  const [clusters, nodegroups, fargateProfiles] = await Promise.all([
    store.listObjects({ scopes, kinds: ['cluster'] }),
    store.listObjects({ scopes, kinds: ['nodegroup'] }),
    store.listObjects({ scopes, kinds: ['fargate-profile'] }),
  ]);
  if (!clusters.length) {
    await assertCollected(context, scopes);
  }
  const nodegroupCounts = countByCluster(nodegroups);
  const fargateProfileCounts = countByCluster(fargateProfiles);
  const childIssues = issuesByCluster([...nodegroups, ...fargateProfiles]);
  return clusters.map(cluster => ({
    cluster,
    entityRef: inventoryEntityRef(cluster, { namespace: entityNamespace }),
    nodegroupCount: nodegroupCounts.get(cluster.arn) ?? 0,
    fargateProfileCount: fargateProfileCounts.get(cluster.arn) ?? 0,
    health: [...cluster.health, ...(childIssues.get(cluster.arn) ?? [])],
  }));
}

function countByCluster(
  children: Array<{ clusterArn: string }>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { clusterArn } of children) {
    counts.set(clusterArn, (counts.get(clusterArn) ?? 0) + 1);
  }
  return counts;
}

function issuesByCluster(
  children: Array<{ clusterArn: string; health: HealthIssue[] }>,
): Map<string, HealthIssue[]> {
  const issues = new Map<string, HealthIssue[]>();
  for (const { clusterArn, health } of children) {
    issues.set(clusterArn, [...(issues.get(clusterArn) ?? []), ...health]);
  }
  return issues;
}

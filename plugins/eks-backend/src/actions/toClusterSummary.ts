import type { ClusterListItem } from '@eks-platform/backstage-plugin-eks-common';

/** A cluster in few words, for whoever reads many. */
export function toClusterSummary(
  item: ClusterListItem,
): Record<string, unknown> {
  const { name, arn, accountId, region, status, version } = item.cluster;
  return {
    name,
    arn,
    accountId,
    ...(item.accountName && { accountName: item.accountName }),
    region,
    status,
    version,
    owner: item.owner,
    entityRef: item.entityRef,
    support: item.support,
    nodegroupCount: item.nodegroupCount,
    fargateProfileCount: item.fargateProfileCount,
    ...(item.nodeCount !== undefined && { nodeCount: item.nodeCount }),
    healthIssues: item.health.map(({ code, message }) => ({ code, message })),
    insights: item.insights,
    isStale: item.isStale,
  };
}

import type { ClusterListItem } from '@eks-platform/backstage-plugin-eks-common';
import type { TableGroup } from '@eks-platform/backstage-plugin-eks-react';
import type { Grouping } from './FleetView';

/** The heading under which a cluster stands. */
export function groupOfCluster(
  groupBy: Grouping,
  options: { accountName: (accountId: string) => string },
): (item: ClusterListItem) => TableGroup {
  return ({ cluster, owner }) => {
    switch (groupBy) {
      case 'account':
        return {
          id: cluster.accountId,
          title: options.accountName(cluster.accountId),
        };
      case 'region':
        return { id: cluster.region, title: cluster.region };
      case 'version':
        return {
          id: cluster.version,
          title: `Kubernetes ${cluster.version}`,
        };
      default:
        return { id: owner, title: owner };
    }
  };
}

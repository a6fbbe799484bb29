import type { ClusterListItem } from '../api/responses';
import type { Addon } from '../cluster/Addon';
import type { Cluster } from '../cluster/Cluster';
import type { ClusterVersion } from '../cluster/ClusterVersion';
import type { FargateProfile } from '../cluster/FargateProfile';
import type { Insight } from '../cluster/Insight';
import type { Nodegroup } from '../cluster/Nodegroup';
import { supportOf } from '../cluster/supportOf';
import type { Update } from '../cluster/Update';

/**
 * All that a row of the fleet is made from.
 *
 * @public
 */
export interface ClusterFacts {
  cluster: Cluster;
  entityRef: string;
  owner: string;
  accountName?: string;
  isStale: boolean;
  nodegroups: Nodegroup[];
  fargateProfiles: FargateProfile[];
  addons: Addon[];
  insights: Insight[];
  updates: Update[];
  /** Missing when its nodes could not be read. */
  nodeCount?: number;
  /** The cluster's Kubernetes version as its region offers it. */
  version?: ClusterVersion;
}

/**
 * A cluster as a row of the fleet.
 *
 * @public
 */
export function toClusterListItem(
  facts: ClusterFacts,
  now: Date,
): ClusterListItem {
  const { nodegroups, fargateProfiles, addons, insights, updates } = facts;
  const { certificateAuthority: _, ...cluster } = facts.cluster;
  const count = (status: string) =>
    insights.filter(insight => insight.status === status).length;
  return {
    cluster,
    entityRef: facts.entityRef,
    nodegroupCount: nodegroups.length,
    fargateProfileCount: fargateProfiles.length,
    addonCount: addons.length,
    health: [cluster, ...nodegroups, ...fargateProfiles, ...addons].flatMap(
      ({ health }) => health,
    ),
    insights: { warning: count('WARNING'), error: count('ERROR') },
    support: supportOf({
      supportType: cluster.supportType,
      dates: facts.version,
      now,
    }),
    owner: facts.owner,
    ...(facts.accountName && { accountName: facts.accountName }),
    isStale: facts.isStale,
    ...(facts.nodeCount !== undefined && { nodeCount: facts.nodeCount }),
    isUpdating: updates.some(({ status }) => status === 'InProgress'),
  };
}

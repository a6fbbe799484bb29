import type { Insight } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { liveAddons } from '../addons/findAddon';
import { minorOf } from '../amiTypes';
import { liveNodegroups } from '../findNodegroup';
import type { AddonRow, ClusterRow, NodegroupRow } from '../tables';

/** What insights are derived from. */
export interface ClusterFacts {
  cluster: ClusterRow;
  /** The Kubernetes version after the cluster's. */
  nextVersion: string;
  nodegroups: NodegroupRow[];
  addons: AddonRow[];
}

/** What a finding says of a cluster. */
export type Finding = Pick<
  Insight,
  | 'name'
  | 'category'
  | 'kubernetesVersion'
  | 'description'
  | 'insightStatus'
  | 'recommendation'
  | 'additionalInfo'
  | 'resources'
  | 'categorySpecificSummary'
>;

/** Gathers what insights are derived from. */
export function clusterFacts(
  cluster: ClusterRow,
  context: Pick<OperationContext, 'place' | 'now'>,
): ClusterFacts {
  return {
    cluster,
    nextVersion: `1.${minorOf(cluster.version) + 1}`,
    nodegroups: liveNodegroups(cluster.name, context),
    addons: liveAddons(cluster.name, context),
  };
}

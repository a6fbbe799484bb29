import { subnetTable } from '../../services/ec2/tables';
import { liveNodegroups } from '../../services/eks/findNodegroup';
import { statusAt } from '../../services/eks/life';
import type { NodegroupRow } from '../../services/eks/tables';
import { builtIn } from '../resources/builtInResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addObject } from './addObject';
import { nodeOf } from './nodeOf';

const NODEGROUP_LABEL = 'eks.amazonaws.com/nodegroup';

/**
 * Brings the nodes of a cluster in line with its node groups: as many as a group desires once it is made, none when it is
 * gone or could not be made. Nodes that others registered stay.
 */
export function syncNodes(cluster: KubernetesCluster): void {
  const nodes = builtIn('Node');
  const wanted = new Map(
    liveGroups(cluster).flatMap(group =>
      Array.from(
        { length: group.scalingConfig?.desiredSize ?? 0 },
        (_, index) => {
          const node = nodeOf(
            cluster,
            group,
            index,
            subnetOf(cluster, group, index),
          );
          return [node.name, node] as const;
        },
      ),
    ),
  );
  for (const node of cluster.store.list(nodes)) {
    const isManaged = node.metadata.labels?.[NODEGROUP_LABEL] !== undefined;
    if (isManaged && !wanted.has(node.metadata.name)) {
      cluster.store.remove(nodes, node);
    }
  }
  for (const [name, node] of wanted) {
    const found = cluster.store.get(nodes, undefined, name);
    if (!found) addObject(cluster, 'Node', node);
  }
}

function liveGroups(cluster: KubernetesCluster): NodegroupRow[] {
  const now = cluster.now();
  const context = { place: cluster.place, now: () => now };
  return liveNodegroups(cluster.row.name, context).filter(group =>
    ['ACTIVE', 'UPDATING', 'DEGRADED', 'DELETING'].includes(
      statusAt(group, now) ?? '',
    ),
  );
}

function subnetOf(
  { place }: KubernetesCluster,
  { subnets }: NodegroupRow,
  index: number,
): { availabilityZone: string; cidrBlock: string } {
  const ids = subnets ?? [];
  const found = place.table(subnetTable).get(ids[index % ids.length] ?? '');
  return (
    found ?? { availabilityZone: `${place.region}a`, cidrBlock: '10.0.0.0/24' }
  );
}

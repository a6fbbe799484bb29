import { liveNodegroups } from '../../services/eks/findNodegroup';
import { instancesOf } from '../../services/eks/nodegroupInstances';
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
  const now = cluster.now();
  const context = { place: cluster.place, now: () => now };
  const groups = liveNodegroups(cluster.row.name, context);
  const wanted = new Map(
    groups.flatMap(group =>
      instancesOf(group, context).map(instance => {
        const node = nodeOf(group, instance, cluster.place.region);
        return [node.name, node] as const;
      }),
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

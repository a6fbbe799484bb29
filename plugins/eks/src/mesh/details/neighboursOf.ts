import type {
  Topology,
  TopologyEdge,
  TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';

/** A node at the other end of an edge. */
export interface Neighbour {
  node: TopologyNode;
  edge: TopologyEdge;
}

/** Looks up who comes before and after each node; one pass over the topology. */
export function neighboursOf(topology: Topology): {
  before(nodeId: string): Neighbour[];
  after(nodeId: string): Neighbour[];
} {
  const nodes = new Map(topology.nodes.map(node => [node.id, node]));
  const before = new Map<string, Neighbour[]>();
  const after = new Map<string, Neighbour[]>();
  for (const edge of topology.edges) {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (from && to) {
      add(after, from.id, { node: to, edge });
      add(before, to.id, { node: from, edge });
    }
  }
  return {
    before: nodeId => before.get(nodeId) ?? [],
    after: nodeId => after.get(nodeId) ?? [],
  };
}

function add(
  lists: Map<string, Neighbour[]>,
  id: string,
  neighbour: Neighbour,
) {
  const list = lists.get(id);
  if (list) {
    list.push(neighbour);
  } else {
    lists.set(id, [neighbour]);
  }
}

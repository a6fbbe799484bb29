import type { Topology, TopologyEdge, TopologyNode } from './Topology';

/**
 * A topology whose nodes and edges are found by where they lie. Building it takes time linear to the topology; what is
 * around a node is then found in time linear to that part alone.
 *
 * @public
 */
export interface TopologyIndex {
  topology: Topology;
  /** By identifier, with its place in the list of nodes. */
  nodesById: Map<string, { node: TopologyNode; position: number }>;
  /** By the node they leave, with their places in the list of edges. */
  outgoing: Map<string, PlacedEdge[]>;
  /** By the node they reach. */
  incoming: Map<string, PlacedEdge[]>;
}

/**
 * An edge with its place in the list of edges.
 *
 * @public
 */
export interface PlacedEdge {
  edge: TopologyEdge;
  position: number;
}

/** Topologies are not changed once they are made, so that the index of one holds as long as it does. */
const known = new WeakMap<Topology, TopologyIndex>();

/**
 * Makes the nodes and edges of a topology findable; the same topology is indexed once.
 *
 * @public
 */
export function indexTopology(topology: Topology): TopologyIndex {
  const index = known.get(topology) ?? makeIndex(topology);
  known.set(topology, index);
  return index;
}

function makeIndex(topology: Topology): TopologyIndex {
  const outgoing = new Map<string, PlacedEdge[]>();
  const incoming = new Map<string, PlacedEdge[]>();
  for (const [position, edge] of topology.edges.entries()) {
    const placed = { edge, position };
    add(outgoing, edge.from, placed);
    add(incoming, edge.to, placed);
  }
  return {
    topology,
    nodesById: new Map(
      topology.nodes.map((node, position) => [node.id, { node, position }]),
    ),
    outgoing,
    incoming,
  };
}

function add(
  edges: Map<string, PlacedEdge[]>,
  id: string,
  placed: PlacedEdge,
): void {
  const group = edges.get(id);
  if (group) {
    group.push(placed);
  } else {
    edges.set(id, [placed]);
  }
}

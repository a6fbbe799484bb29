import { NotFoundError } from '@backstage/errors';
import {
  indexTopology,
  type PlacedEdge,
  type TopologyIndex,
} from './indexTopology';
import type { Topology } from './Topology';

/**
 * How far to look from a node, and whither.
 *
 * @public
 */
export interface NeighbourhoodReach {
  /**
   * Calls to follow. One hop enters a virtual service, from the virtual node that calls it or the gateway route that
   * leads to it; the routers, routes and nodes that make up a service cost nothing. Without it the look goes all the way.
   */
  hops?: number;
  /** `callers`: who reaches the node; `callees`: what the node reaches; both unless told. */
  direction?: 'both' | 'callers' | 'callees';
}

/**
 * The part of a topology around a node: those who lead to it, what it leads to, and every edge among them. Linear in the
 * size of the topology, of one that is indexed already in the size of the answer.
 *
 * Callers of what the node calls are not its neighbours, nor is what else its callers call: the answer reads as "what
 * happens before me, what happens after me".
 *
 * | hops | callers seen | callees seen |
 * | --- | --- | --- |
 * | 0 | none | the routers, routes and nodes behind the service |
 * | 1 | the nodes and gateways that call it, with the service each belongs to | the services it calls, with what is behind them |
 * | none given | everything that can reach it | everything it can reach |
 *
 * Throws NotFoundError when the topology has no such node.
 *
 * @public
 */
export function neighbourhood(
  topology: Topology | TopologyIndex,
  nodeId: string,
  reach: number | NeighbourhoodReach = {},
): Topology {
  const index = 'nodesById' in topology ? topology : indexTopology(topology);
  const { nodesById, outgoing, incoming } = index;
  if (!nodesById.has(nodeId)) {
    throw new NotFoundError(
      `No node '${nodeId}' in the topology of mesh '${index.topology.meshName}'`,
    );
  }
  const { hops = Infinity, direction = 'both' } =
    typeof reach === 'number' ? { hops: reach } : reach;
  const cost = ({ edge }: PlacedEdge) =>
    nodesById.get(edge.to)?.node.type === 'virtual-service' ? 1 : 0;

  const kept = new Set([nodeId]);
  if (direction !== 'callers') {
    addReached({
      ...{ kept, nodesById, nodeId, hops, cost },
      edges: outgoing,
      next: ({ edge }) => edge.to,
    });
  }
  if (direction !== 'callees') {
    addReached({
      ...{ kept, nodesById, nodeId, hops, cost },
      edges: incoming,
      next: ({ edge }) => edge.from,
    });
  }
  return part(index, kept);
}

/** Some nodes of a topology and the edges among them, in its order; of all of them, the topology itself. */
function part(index: TopologyIndex, kept: ReadonlySet<string>): Topology {
  const { topology, nodesById, outgoing } = index;
  const { nodes, edges } = topology;
  if (kept.size === nodes.length) {
    return topology;
  }
  if (kept.size > nodes.length / 8) {
    // Sorting so many takes longer than looking at each.
    return {
      ...topology,
      nodes: nodes.filter(({ id }) => kept.has(id)),
      edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    };
  }
  return {
    ...topology,
    nodes: [...kept]
      .flatMap(id => nodesById.get(id) ?? [])
      .sort(byPosition)
      .map(({ node }) => node),
    edges: [...kept]
      .flatMap(id => outgoing.get(id) ?? [])
      .filter(({ edge }) => kept.has(edge.to))
      .sort(byPosition)
      .map(({ edge }) => edge),
  };
}

function byPosition(
  first: { position: number },
  second: { position: number },
): number {
  return first.position - second.position;
}

/** Breadth first by hops: all that a hop reaches free of cost comes before the next hop. */
function addReached(options: {
  kept: Set<string>;
  nodesById: TopologyIndex['nodesById'];
  nodeId: string;
  hops: number;
  edges: Map<string, PlacedEdge[]>;
  next: (placed: PlacedEdge) => string;
  cost: (placed: PlacedEdge) => 0 | 1;
}) {
  const { kept, nodesById, nodeId, hops, edges, next, cost } = options;
  const visited = new Set<string>();
  let frontier = [nodeId];
  for (let hop = 0; frontier.length > 0 && hop <= hops; hop++) {
    const beyond: string[] = [];
    while (frontier.length > 0) {
      const id = frontier.pop()!;
      if (visited.has(id) || !nodesById.has(id)) {
        continue;
      }
      visited.add(id);
      kept.add(id);
      for (const edge of edges.get(id) ?? []) {
        (cost(edge) === 0 ? frontier : beyond).push(next(edge));
      }
    }
    frontier = beyond;
  }
}

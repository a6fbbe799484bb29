import { NotFoundError } from '@backstage/errors';
import type { Topology, TopologyEdge } from './Topology';

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
 * size of the topology.
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
  topology: Topology,
  nodeId: string,
  reach: number | NeighbourhoodReach = {},
): Topology {
  if (!topology.nodes.some(node => node.id === nodeId)) {
    throw new NotFoundError(
      `No node '${nodeId}' in the topology of mesh '${topology.meshName}'`,
    );
  }
  const { hops = Infinity, direction = 'both' } =
    typeof reach === 'number' ? { hops: reach } : reach;
  const typeById = new Map(topology.nodes.map(node => [node.id, node.type]));
  const cost = (edge: TopologyEdge) =>
    typeById.get(edge.to) === 'virtual-service' ? 1 : 0;

  const kept = new Set([nodeId]);
  if (direction !== 'callers') {
    const edges = groupBy(topology.edges, edge => edge.from);
    addReached({ kept, nodeId, hops, edges, next: edge => edge.to, cost });
  }
  if (direction !== 'callees') {
    const edges = groupBy(topology.edges, edge => edge.to);
    addReached({ kept, nodeId, hops, edges, next: edge => edge.from, cost });
  }
  return {
    ...topology,
    nodes: topology.nodes.filter(node => kept.has(node.id)),
    edges: topology.edges.filter(
      edge => kept.has(edge.from) && kept.has(edge.to),
    ),
  };
}

/** Breadth first by hops: all that a hop reaches free of cost comes before the next hop. */
function addReached(options: {
  kept: Set<string>;
  nodeId: string;
  hops: number;
  edges: Map<string, TopologyEdge[]>;
  next: (edge: TopologyEdge) => string;
  cost: (edge: TopologyEdge) => 0 | 1;
}) {
  const { kept, nodeId, hops, edges, next, cost } = options;
  const visited = new Set<string>();
  let frontier = [nodeId];
  for (let hop = 0; frontier.length > 0 && hop <= hops; hop++) {
    const beyond: string[] = [];
    while (frontier.length > 0) {
      const id = frontier.pop()!;
      if (visited.has(id)) {
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

function groupBy(
  edges: TopologyEdge[],
  key: (edge: TopologyEdge) => string,
): Map<string, TopologyEdge[]> {
  const groups = new Map<string, TopologyEdge[]>();
  for (const edge of edges) {
    const group = groups.get(key(edge));
    if (group) {
      group.push(edge);
    } else {
      groups.set(key(edge), [edge]);
    }
  }
  return groups;
}

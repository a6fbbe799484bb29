import { NotFoundError } from '@backstage/errors';
import {
  indexTopology,
  type PlacedEdge,
  type TopologyIndex,
} from './indexTopology';
import type { Topology, TopologyNode } from './Topology';

/**
 * Somebody who calls an object, or who is called by it.
 *
 * @public
 */
export interface ReachedNode {
  node: TopologyNode;
  /** How many calls away: 1 is a direct one. */
  calls: number;
  /** The virtual services that stand for it: those a calling node answers for, or the called service itself. */
  services: TopologyNode[];
}

/**
 * Who calls an object, directly or over others, or whom it calls; the nearest first. Linear in the size of the topology.
 *
 * | direction | counted are |
 * | --- | --- |
 * | `callers` | virtual nodes and virtual gateways whose requests can end at the object |
 * | `callees` | virtual services at which its requests can end, missing ones included |
 *
 * A call is what `neighbourhood` takes for a hop: the way into a virtual service.
 *
 * @throws NotFoundError when the topology has no such node.
 *
 * @public
 */
export function listReach(
  topology: Topology | TopologyIndex,
  nodeId: string,
  direction: 'callers' | 'callees',
): ReachedNode[] {
  const index = 'nodesById' in topology ? topology : indexTopology(topology);
  const { nodesById, incoming, outgoing } = index;
  if (!nodesById.has(nodeId)) {
    throw new NotFoundError(
      `No node '${nodeId}' in the topology of mesh '${index.topology.meshName}'`,
    );
  }
  const isCallers = direction === 'callers';
  const found: ReachedNode[] = [];
  const visited = new Set<string>();
  let frontier = [nodeId];
  for (let calls = 0; frontier.length > 0; calls++) {
    const beyond: string[] = [];
    while (frontier.length > 0) {
      const id = frontier.pop()!;
      const node = nodesById.get(id)?.node;
      if (!node || visited.has(id)) {
        continue;
      }
      visited.add(id);
      if (calls > 0 && id !== nodeId && isCounted(node)) {
        found.push({
          node,
          calls,
          services: isCallers ? servicesOf(index, id) : [node],
        });
      }
      for (const placed of (isCallers ? incoming : outgoing).get(id) ?? []) {
        const next = isCallers ? placed.edge.from : placed.edge.to;
        (entersService(index, placed) ? beyond : frontier).push(next);
      }
    }
    frontier = beyond;
  }
  return found.sort(
    (first, second) =>
      first.calls - second.calls ||
      first.node.name.localeCompare(second.node.name),
  );

  function isCounted({ type }: TopologyNode): boolean {
    return isCallers
      ? type === 'virtual-node' || type === 'virtual-gateway'
      : type === 'virtual-service';
  }
}

function entersService(
  { nodesById }: TopologyIndex,
  { edge }: PlacedEdge,
): boolean {
  return nodesById.get(edge.to)?.node.type === 'virtual-service';
}

/** The virtual services behind which a node stands. */
function servicesOf(index: TopologyIndex, nodeId: string): TopologyNode[] {
  const visited = new Set<string>();
  const services: TopologyNode[] = [];
  const open = [nodeId];
  while (open.length > 0) {
    const id = open.pop()!;
    const node = index.nodesById.get(id)?.node;
    if (!node || visited.has(id)) {
      continue;
    }
    visited.add(id);
    if (node.type === 'virtual-service') {
      services.push(node);
    } else {
      open.push(...(index.incoming.get(id) ?? []).map(({ edge }) => edge.from));
    }
  }
  return services;
}

import { indexTopology } from './indexTopology';
import type { Topology, TopologyNode } from './Topology';

/**
 * The virtual service or gateway to which each node belongs, by the identifier of the node: for a service its routers,
 * routes and virtual nodes, for a gateway its routes. What several lead to belongs to the first one; what none leads to has
 * none.
 */
export function findHeads(topology: Topology): Map<string, TopologyNode> {
  const { nodesById, outgoing } = indexTopology(topology);
  const heads = new Map<string, TopologyNode>();
  for (const head of topology.nodes) {
    if (isHead(head)) {
      const frontier = [head.id];
      while (frontier.length > 0) {
        const id = frontier.pop()!;
        const node = nodesById.get(id)?.node;
        if (node && !heads.has(id) && (node === head || !isHead(node))) {
          heads.set(id, head);
          for (const { edge } of outgoing.get(id) ?? []) {
            if (edge.relation !== 'calls') {
              frontier.push(edge.to);
            }
          }
        }
      }
    }
  }
  return heads;
}

function isHead({ type }: TopologyNode): boolean {
  return type === 'virtual-service' || type === 'virtual-gateway';
}

import type { NodeQuery } from './parseNodeQuery';
import type { Topology } from './Topology';

/**
 * A topology without the nodes that a query matches and the edges from and to them.
 *
 * @param query - undefined: everything stays, as the same object
 * @param keep - identifiers of nodes that stay in any case
 *
 * @public
 */
export function hideNodes(
  topology: Topology,
  query: NodeQuery | undefined,
  keep: string[] = [],
): { topology: Topology; hidden: number } {
  if (!query) {
    return { topology, hidden: 0 };
  }
  const nodes = topology.nodes.filter(
    node => keep.includes(node.id) || !query.matches(node),
  );
  const left = new Set(nodes.map(({ id }) => id));
  return {
    topology: {
      ...topology,
      nodes,
      edges: topology.edges.filter(
        ({ from, to }) => left.has(from) && left.has(to),
      ),
    },
    hidden: topology.nodes.length - nodes.length,
  };
}

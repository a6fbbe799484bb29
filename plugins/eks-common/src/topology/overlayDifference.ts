import type { TopologyDifference } from './diffTopology';
import { nodeOfId, type ObjectDifference } from './listDifferences';
import type { Topology, TopologyNode } from './Topology';

/**
 * A topology with what is gone from it drawn in again, and what is to be marked.
 *
 * @public
 */
export interface MarkedTopology {
  topology: Topology;
  /** By the identifiers of nodes and edges; what does not differ is left out. */
  marks: ReadonlyMap<string, ObjectDifference['change']>;
}

/**
 * Lays a difference over the later topology, of which a part is enough: removed nodes and edges come back, and everything
 * that differs has its mark.
 *
 * @public
 */
export function overlayDifference(
  after: Topology,
  difference: TopologyDifference,
  objects: ObjectDifference[],
): MarkedTopology {
  const { nodes, edges } = difference;
  const marks = new Map<string, ObjectDifference['change']>();
  edges.added.forEach(({ id }) => marks.set(id, 'added'));
  edges.removed.forEach(({ id }) => marks.set(id, 'removed'));
  edges.changed.forEach(change => marks.set(change.after.id, 'changed'));
  objects.forEach(({ id, change }) => marks.set(id, change));

  const byId = new Map<string, TopologyNode>();
  for (const node of [...after.nodes, ...nodes.removed]) {
    byId.set(node.id, byId.get(node.id) ?? node);
  }
  for (const { from, to } of edges.removed) {
    for (const id of [from, to]) {
      // Still there, but not in this part of the topology.
      byId.set(id, byId.get(id) ?? { ...nodeOfId(id), state: 'present' });
    }
  }
  return {
    topology: {
      ...after,
      nodes: [...byId.values()],
      edges: [...after.edges, ...edges.removed],
    },
    marks,
  };
}

/**
 * Identifiers of what differs and of the ends of the edges that do.
 *
 * @public
 */
export function nodesThatDiffer({
  topology,
  marks,
}: MarkedTopology): Set<string> {
  return new Set([
    ...topology.nodes.flatMap(({ id }) => (marks.has(id) ? [id] : [])),
    ...topology.edges.flatMap(({ id, from, to }) =>
      marks.has(id) ? [from, to] : [],
    ),
  ]);
}

import type { GraphEdge, GraphNode, PlanGraph } from './PlanGraph';

const STRENGTH: Record<GraphEdge['kind'], number> = {
  after: 0,
  'needs-one': 1,
  needs: 2,
};

/**
 * Puts nodes into an order in which nothing comes before what it waits for, and otherwise keeps theirs. Of two edges between
 * the same nodes the stronger one is kept.
 *
 * @throws Error naming the nodes that wait for each other in a circle: the rules of the graph are wrong then.
 */
export function orderGraph<Node extends GraphNode>(
  nodes: Node[],
  edges: GraphEdge[],
): PlanGraph<Node> {
  const kept = withoutDoubles(edges);
  const ordered: Node[] = [];
  const placed = new Set<string>();
  let left = nodes;
  while (left.length > 0) {
    const next = left.filter(({ id }) =>
      kept.every(({ from, to }) => to !== id || placed.has(from)),
    );
    if (next.length === 0) {
      throw new Error(
        `The plan waits for itself: ${left.map(({ id }) => id).join(', ')}`,
      );
    }
    for (const node of next) {
      ordered.push(node);
      placed.add(node.id);
    }
    left = left.filter(({ id }) => !placed.has(id));
  }
  return { nodes: ordered, edges: kept };
}

function withoutDoubles(edges: GraphEdge[]): GraphEdge[] {
  const kept = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to}`;
    const other = kept.get(key);
    if (!other || STRENGTH[edge.kind] > STRENGTH[other.kind]) {
      kept.set(key, edge);
    }
  }
  return [...kept.values()];
}

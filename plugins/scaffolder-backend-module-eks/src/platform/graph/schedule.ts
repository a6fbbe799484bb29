import type { GraphNode, PlanGraph } from './PlanGraph';

/** When something is made, counted from the beginning of the plan, in the unit of the durations. */
export interface ScheduledNode<Node extends GraphNode> {
  node: Node;
  start: number;
  end: number;
}

/** A plan in time, everything at its earliest. */
export interface Schedule<Node extends GraphNode> {
  nodes: ScheduledNode<Node>[];
  /** How long the whole takes. */
  total: number;
  /** The nodes that decide that, in their order. */
  criticalPath: Node[];
}

/**
 * Lays a plan out in time: each node begins when the last one that it waits for has ended.
 *
 * | plan | total |
 * | --- | --- |
 * | a (3) → b (2) | 5 |
 * | a (3), b (2) | 3 |
 * | a (3) → c (1), b (5) → c | 6, decided by b and c |
 */
export function schedule<Node extends GraphNode>(
  graph: PlanGraph<Node>,
  durationOf: (node: Node) => number,
): Schedule<Node> {
  const placed = new Map<string, ScheduledNode<Node>>();
  const deciders = new Map<string, string>();
  for (const node of graph.nodes) {
    let start = 0;
    for (const { from, to } of graph.edges) {
      const first = to === node.id ? placed.get(from) : undefined;
      if (first && (first.end > start || !deciders.has(node.id))) {
        start = Math.max(start, first.end);
        deciders.set(node.id, from);
      }
    }
    placed.set(node.id, { node, start, end: start + durationOf(node) });
  }
  const nodes = [...placed.values()];
  const last = nodes.reduce<ScheduledNode<Node> | undefined>(
    (latest, item) => (latest && latest.end >= item.end ? latest : item),
    undefined,
  );
  const criticalPath: Node[] = [];
  for (let item = last; item; ) {
    criticalPath.unshift(item.node);
    const decider = deciders.get(item.node.id);
    item = decider === undefined ? undefined : placed.get(decider);
  }
  return { nodes, total: last?.end ?? 0, criticalPath };
}

import {
  Graph,
  layout,
  type GraphLabel,
  type EdgeLabel,
  type NodeLabel,
} from '@dagrejs/dagre';
import type {
  EdgeCourse,
  Layout,
  LayoutEngine,
  LayoutGraph,
  Point,
} from './LayoutEngine';

/**
 * Layers from left to right by dagre, with room for every label. Made for small graphs: of long chains it runs out of
 * stack, and a thousand nodes take it seconds.
 */
export class DagreLayoutEngine implements LayoutEngine {
  async layout({ nodes, edges }: LayoutGraph): Promise<Layout> {
    const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({
      multigraph: true,
    });
    graph.setGraph({
      rankdir: 'LR',
      ranker: 'network-simplex',
      nodesep: 24,
      edgesep: 16,
      ranksep: 36,
      marginx: 8,
      marginy: 8,
    });
    for (const { id, width, height } of nodes) {
      graph.setNode(id, { width, height });
    }
    for (const { id, from, to, label } of edges) {
      graph.setEdge(
        from,
        to,
        { width: 0, height: 0, labelpos: 'c', ...label },
        id,
      );
    }
    layout(graph);

    return {
      nodes: new Map(
        nodes.map(({ id, width, height }) => {
          const { x = 0, y = 0 } = graph.node(id);
          return [id, { x: x - width / 2, y: y - height / 2 }];
        }),
      ),
      edges: new Map(
        edges.map(({ id, from, to, label }) => [
          id,
          courseOf(graph.edge(from, to, id), label !== undefined),
        ]),
      ),
    };
  }
}

function courseOf(placed: EdgeLabel, hasLabel: boolean): EdgeCourse {
  const bends: Point[] = (placed.points ?? []).slice(1, -1);
  return hasLabel && placed.x !== undefined && placed.y !== undefined
    ? { bends, label: { x: placed.x, y: placed.y } }
    : { bends };
}

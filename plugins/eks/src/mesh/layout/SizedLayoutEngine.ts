import type { Layout, LayoutEngine, LayoutGraph } from './LayoutEngine';

/** Lays out small graphs with one engine and large ones with another. */
export class SizedLayoutEngine implements LayoutEngine {
  constructor(
    private readonly options: {
      small: LayoutEngine;
      large: LayoutEngine;
      /** The most nodes and edges together that the engine for small graphs is given. */
      limit: number;
    },
  ) {}

  layout(graph: LayoutGraph): Promise<Layout> {
    const { small, large, limit } = this.options;
    const size = graph.nodes.length + graph.edges.length;
    return (size > limit ? large : small).layout(graph);
  }
}

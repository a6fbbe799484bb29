import type { TopologyEdge } from './Topology';

/** The edges of a graph, with the numbers of the nodes at their ends. */
export class EdgeList {
  readonly edges: TopologyEdge[] = [];
  /** By position in `edges`. */
  readonly from: number[] = [];
  readonly to: number[] = [];

  push(from: number, to: number, edge: TopologyEdge): void {
    this.edges.push(edge);
    this.from.push(from);
    this.to.push(to);
  }

  /** The position of the edge between two nodes with this identifier, looked for from a position on. */
  find(start: number, to: number, id: string): number | undefined {
    for (let position = start; position < this.to.length; position += 1) {
      if (this.to[position] === to && this.edges[position].id === id) {
        return position;
      }
    }
    return undefined;
  }
}

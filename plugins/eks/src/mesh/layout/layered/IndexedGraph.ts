import type { LayoutGraph } from '../LayoutEngine';

/** A graph by numbers: nodes and edges are known by their places in its lists. */
export interface IndexedGraph {
  nodeCount: number;
  /** The node that each edge leaves, and the one that it reaches. */
  from: Int32Array;
  to: Int32Array;
  /** By node: the edges that leave it and those that reach it, without loops. */
  outgoing: readonly (readonly number[])[];
  incoming: readonly (readonly number[])[];
}

/**
 * Numbers a graph.
 *
 * @throws Error when an edge names a node that the graph does not have.
 */
export function indexGraph({ nodes, edges }: LayoutGraph): IndexedGraph {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const placeOf = (id: string, edge: string) => {
    const place = places.get(id);
    if (place === undefined) {
      throw new Error(
        `Edge '${edge}' names a node '${id}', which is not in the graph`,
      );
    }
    return place;
  };
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  const outgoing: number[][] = nodes.map(() => []);
  const incoming: number[][] = nodes.map(() => []);
  edges.forEach((edge, place) => {
    from[place] = placeOf(edge.from, edge.id);
    to[place] = placeOf(edge.to, edge.id);
    if (from[place] !== to[place]) {
      outgoing[from[place]].push(place);
      incoming[to[place]].push(place);
    }
  });
  return { nodeCount: nodes.length, from, to, outgoing, incoming };
}

import type { IndexedGraph } from './IndexedGraph';

/** Over how many layers an edge is led around the nodes between its ends; one that is longer goes straight. */
const LONGEST = 8;

/** A graph in which edges over several layers have a place in each layer between. */
export interface PassedGraph {
  /** The nodes as before, then the passages; its edges are the parts of those before. */
  graph: IndexedGraph;
  /** The layer of each node and passage. */
  ranks: Int32Array;
  /** By edge of the graph before: its passages, in order. */
  passages: ReadonlyMap<number, readonly number[]>;
}

/** Gives the edges of a ranked graph a passage through each layer that lies between their ends. */
export function passLayers(
  { nodeCount, from, to }: IndexedGraph,
  ranks: Int32Array,
): PassedGraph {
  const ranksOfAll = [...ranks];
  const ends: Array<[number, number]> = [];
  const passages = new Map<number, number[]>();
  for (let edge = 0; edge < from.length; edge += 1) {
    const span = ranks[to[edge]] - ranks[from[edge]];
    let previous = from[edge];
    if (span > 1 && span <= LONGEST) {
      const own: number[] = [];
      for (let step = 1; step < span; step += 1) {
        const passage = ranksOfAll.length;
        ranksOfAll.push(ranks[from[edge]] + step);
        ends.push([previous, passage]);
        own.push(passage);
        previous = passage;
      }
      passages.set(edge, own);
    }
    if (previous !== to[edge]) {
      ends.push([previous, to[edge]]);
    }
  }
  const outgoing: number[][] = ranksOfAll.map(() => []);
  const incoming: number[][] = ranksOfAll.map(() => []);
  ends.forEach(([start, end], part) => {
    outgoing[start].push(part);
    incoming[end].push(part);
  });
  return {
    graph: {
      nodeCount: nodeCount + ranksOfAll.length - ranks.length,
      from: Int32Array.from(ends, ([start]) => start),
      to: Int32Array.from(ends, ([, end]) => end),
      outgoing,
      incoming,
    },
    ranks: Int32Array.from(ranksOfAll),
    passages,
  };
}

import type { IndexedGraph } from './IndexedGraph';

/** How often the order is improved, once forwards and once backwards each time; more changes little. */
const SWEEPS = 4;

/**
 * The nodes of each layer from top to bottom: near those they are connected with, by the mean of their places in what is
 * already in order.
 */
export function orderLayers(
  graph: IndexedGraph,
  ranks: Int32Array,
): number[][] {
  const layers: number[][] = [];
  for (let node = 0; node < graph.nodeCount; node += 1) {
    while (layers.length <= ranks[node]) {
      layers.push([]);
    }
    layers[ranks[node]].push(node);
  }
  const heights = new Float64Array(graph.nodeCount);
  const note = (layer: number[]) =>
    layer.forEach((node, place) => {
      heights[node] = (place + 1) / (layer.length + 1);
    });
  layers.forEach(note);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const layer of layers) {
      sortByMeans(layer, node => meanOf(graph, node, heights, 'before', ranks));
      note(layer);
    }
    for (let rank = layers.length - 1; rank >= 0; rank -= 1) {
      const layer = layers[rank];
      sortByMeans(layer, node => meanOf(graph, node, heights, 'behind', ranks));
      note(layer);
    }
  }
  return layers;
}

function sortByMeans(layer: number[], meanOfNode: (node: number) => number) {
  if (layer.length < 2) {
    return;
  }
  const means = new Map(layer.map(node => [node, meanOfNode(node)]));
  layer.sort((left, right) => means.get(left)! - means.get(right)!);
}

/** The mean height of the neighbours on one side; its own where there are none. */
function meanOf(
  { from, to, outgoing, incoming }: IndexedGraph,
  node: number,
  heights: Float64Array,
  side: 'before' | 'behind',
  ranks: Int32Array,
): number {
  let sum = 0;
  let count = 0;
  const add = (other: number) => {
    if (
      side === 'before'
        ? ranks[other] < ranks[node]
        : ranks[other] > ranks[node]
    ) {
      sum += heights[other];
      count += 1;
    }
  };
  for (const edge of incoming[node]) {
    add(from[edge]);
  }
  for (const edge of outgoing[node]) {
    add(to[edge]);
  }
  return count === 0 ? heights[node] : sum / count;
}

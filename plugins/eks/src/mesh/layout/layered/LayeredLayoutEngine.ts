import type {
  EdgeCourse,
  Layout,
  LayoutEngine,
  LayoutGraph,
  Point,
} from '../LayoutEngine';
import { indexGraph, type IndexedGraph } from './IndexedGraph';
import { orderLayers } from './orderLayers';
import { passLayers, type PassedGraph } from './passLayers';
import { rankNodes } from './rankNodes';

const MARGIN = 8;
const NODE_GAP = 24;
const LABEL_GAP = 4;
/** The height that is kept free for an edge that passes a layer. */
const PASSAGE = 4;
/** Between a card and its labels, and between these and the next layer. */
const SIDE_GAP = 18;

/**
 * Layers from left to right for graphs of any size, in time nearly linear to it. Labels stand in a column beside the node
 * that their edges leave, so that neither they nor the nodes lie on each other. Edges over a few layers pass between the nodes
 * there; longer ones and those that go back run behind them, which is the price of the speed.
 */
export class LayeredLayoutEngine implements LayoutEngine {
  async layout(graph: LayoutGraph): Promise<Layout> {
    const indexed = indexGraph(graph);
    const passed = passLayers(indexed, rankNodes(indexed));
    const layers = orderLayers(passed.graph, passed.ranks);
    const columns = graph.nodes.map((_, node) =>
      labelColumn(graph, indexed.outgoing[node]),
    );
    const slots = Array.from({ length: passed.graph.nodeCount }, (_, node) =>
      node < graph.nodes.length
        ? Math.max(graph.nodes[node].height, columns[node].height)
        : PASSAGE,
    );
    const centres = centresOf(passed.graph, layers, slots);

    const bands: Band[] = [];
    let x = MARGIN;
    for (const layer of layers) {
      let width = 0;
      let labels = 0;
      for (const node of layer) {
        if (node < graph.nodes.length) {
          width = Math.max(width, graph.nodes[node].width);
          labels = Math.max(labels, columns[node].width);
        }
      }
      bands.push({ left: x, right: x + width });
      x += width + SIDE_GAP + labels + SIDE_GAP;
    }
    const places = graph.nodes.map(({ height }, node) => ({
      x: bands[passed.ranks[node]].left,
      y: centres[node] - height / 2,
    }));
    return {
      nodes: new Map(graph.nodes.map(({ id }, node) => [id, places[node]])),
      edges: coursesOf({ graph, indexed, passed, places, centres, bands }),
    };
  }
}

/** Where the nodes of a layer stand. */
interface Band {
  left: number;
  right: number;
}

/** The room of the labels that stand one below the other beside a node. */
function labelColumn({ edges }: LayoutGraph, outgoing: readonly number[]) {
  let width = 0;
  let height = 0;
  for (const edge of outgoing) {
    const { label } = edges[edge];
    if (label) {
      width = Math.max(width, label.width);
      height += label.height + (height > 0 ? LABEL_GAP : 0);
    }
  }
  return { width, height };
}

/** The height of each node's centre: that of those which lead to it, as far as the others of its layer leave room. */
function centresOf(
  { from, incoming }: IndexedGraph,
  layers: number[][],
  slots: number[],
): Float64Array {
  const centres = new Float64Array(slots.length);
  const isPlaced = new Uint8Array(slots.length);
  let top = Infinity;
  for (const layer of layers) {
    const wanted = layer.map(node => {
      const before = incoming[node]
        .map(edge => from[edge])
        .filter(other => isPlaced[other]);
      return before.length === 0
        ? undefined
        : before.reduce((sum, other) => sum + centres[other], 0) /
            before.length;
    });
    let bottom = -Infinity;
    let surplus = 0;
    layer.forEach((node, place) => {
      const least = bottom + NODE_GAP + slots[node] / 2;
      const wish = wanted[place] ?? (bottom === -Infinity ? 0 : least);
      centres[node] = Math.max(wish, least);
      surplus += centres[node] - wish;
      bottom = centres[node] + slots[node] / 2;
    });
    // What was pushed down is shared by the whole layer, so that it stays in the middle of what leads to it.
    for (const node of layer) {
      centres[node] -= surplus / layer.length;
      isPlaced[node] = 1;
      top = Math.min(top, centres[node] - slots[node] / 2);
    }
  }
  return centres.map(centre => centre - top + MARGIN);
}

/** Every edge by way of its label, if it has one, and of its passages. */
function coursesOf(options: {
  graph: LayoutGraph;
  indexed: IndexedGraph;
  passed: PassedGraph;
  places: Point[];
  centres: Float64Array;
  bands: Band[];
}): Map<string, EdgeCourse> {
  const { graph, indexed, passed, places, centres, bands } = options;
  const courses = new Map<string, EdgeCourse>(
    graph.edges.map(({ id }, edge) => {
      const passages = passed.passages.get(edge) ?? [];
      return [id, { bends: alongPassages(passages, passed, centres, bands) }];
    }),
  );
  graph.nodes.forEach(({ width, height }, node) => {
    const column = labelColumn(graph, indexed.outgoing[node]);
    const left = places[node].x + width + SIDE_GAP;
    let y = places[node].y + height / 2 - column.height / 2;
    for (const edge of indexed.outgoing[node]) {
      const { id, label } = graph.edges[edge];
      if (label) {
        const centre = { x: left + label.width / 2, y: y + label.height / 2 };
        const bends = [centre, ...courses.get(id)!.bends];
        courses.set(id, { bends, label: centre });
        y += label.height + LABEL_GAP;
      }
    }
  });
  return courses;
}

/** Into the first layer that is passed, and out of the last one; between them through the middle of each. */
function alongPassages(
  passages: readonly number[],
  { ranks }: PassedGraph,
  centres: Float64Array,
  bands: Band[],
): Point[] {
  const last = passages.length - 1;
  return passages.flatMap((passage, step) => {
    const { left, right } = bands[ranks[passage]];
    const y = centres[passage];
    return [
      ...(step === 0 ? [{ x: left, y }] : []),
      ...(step > 0 && step < last ? [{ x: (left + right) / 2, y }] : []),
      ...(step === last ? [{ x: right, y }] : []),
    ];
  });
}

import type {
  EdgeCourse,
  Layout,
  LayoutBox,
  LayoutEngine,
  LayoutGraph,
  Point,
  Rectangle,
} from './LayoutEngine';

/** Between a box and what lies in it, in pixels. */
const PADDING = 16;
/** Room for the name of a box. */
const TITLE_HEIGHT = 28;
const LEAST_WIDTH = 160;

/**
 * Lays out what lies in boxes by another engine: first the inside of each box, then the box as one node among its
 * neighbours. So nothing that does not belong into a box lies in it. An edge into or out of a box ends at the node it belongs
 * to. A graph without boxes is the other engine's alone.
 */
export class BoxedLayoutEngine implements LayoutEngine {
  constructor(private readonly inner: LayoutEngine) {}

  async layout(graph: LayoutGraph): Promise<Layout> {
    const { boxes = [] } = graph;
    if (boxes.length === 0) {
      return this.inner.layout(graph);
    }
    const layout: Required<Layout> = {
      nodes: new Map(),
      edges: new Map(),
      boxes: new Map(),
    };
    const parents = parentsOf(boxes);
    const root = await this.layOutInside(undefined, graph, parents);
    root.place({ x: 0, y: 0 }, layout);
    return layout;
  }

  /** Lays out what lies in a box, or in none; `place` then writes it down where the box came to lie. */
  private async layOutInside(
    box: string | undefined,
    graph: LayoutGraph,
    parents: ReadonlyMap<string, string | undefined>,
  ): Promise<Inside> {
    const { boxes = [] } = graph;
    const children = new Map<string, Inside>();
    for (const { id, parent } of boxes) {
      if (parent === box) {
        children.set(id, await this.layOutInside(id, graph, parents));
      }
    }
    const nodes = [
      ...graph.nodes.filter(({ id }) => parents.get(id) === box),
      ...[...children].map(([id, { width, height }]) => ({
        id,
        width,
        height,
      })),
    ];
    const here = new Set(nodes.map(({ id }) => id));
    const edges = graph.edges.flatMap(edge => {
      const from = memberOf(edge.from, here, parents);
      const to = memberOf(edge.to, here, parents);
      return from !== undefined && to !== undefined && from !== to
        ? [{ ...edge, from, to }]
        : [];
    });
    const inner = await this.inner.layout({ nodes, edges });
    const extent = extentOf(nodes, inner);
    const frame = box === undefined ? 0 : PADDING;
    const top = box === undefined ? 0 : TITLE_HEIGHT;
    return {
      width: Math.max(extent.width + 2 * frame, LEAST_WIDTH),
      height: extent.height + 2 * frame + top,
      place: (at, layout) => {
        const shift = (point: Point): Point => ({
          x: point.x - extent.x + at.x + frame,
          y: point.y - extent.y + at.y + frame + top,
        });
        for (const { id, width, height } of nodes) {
          const position = shift(inner.nodes.get(id)!);
          const child = children.get(id);
          if (child) {
            layout.boxes.set(id, { ...position, width, height });
            child.place(position, layout);
          } else {
            layout.nodes.set(id, position);
          }
        }
        inner.edges.forEach((course, id) =>
          layout.edges.set(id, moved(course, shift)),
        );
      },
    };
  }
}

/** What lies in a box, laid out but not yet anywhere. */
interface Inside {
  width: number;
  height: number;
  place: (at: Point, layout: Required<Layout>) => void;
}

function parentsOf(boxes: LayoutBox[]): Map<string, string | undefined> {
  return new Map([
    ...boxes.map(({ id, parent }) => [id, parent] as const),
    ...boxes.flatMap(({ id, nodes }) => nodes.map(node => [node, id] as const)),
  ]);
}

/** The node, or the box around it, that lies right here; undefined when it lies elsewhere. */
function memberOf(
  node: string,
  here: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | undefined>,
): string | undefined {
  let member: string | undefined = node;
  while (member !== undefined && !here.has(member)) {
    member = parents.get(member);
  }
  return member;
}

function moved(
  { bends, label }: EdgeCourse,
  shift: (point: Point) => Point,
): EdgeCourse {
  return {
    bends: bends.map(shift),
    ...(label && { label: shift(label) }),
  };
}

function extentOf(nodes: LayoutGraph['nodes'], layout: Layout): Rectangle {
  if (nodes.length === 0) {
    return { x: 0, y: 0, width: 0, height: 0 };
  }
  const points = nodes.flatMap(({ id, width, height }) => {
    const { x, y } = layout.nodes.get(id)!;
    return [
      { x, y },
      { x: x + width, y: y + height },
    ];
  });
  layout.edges.forEach(({ bends }) => points.push(...bends));
  const x = points.reduce((least, point) => Math.min(least, point.x), Infinity);
  const y = points.reduce((least, point) => Math.min(least, point.y), Infinity);
  return {
    x,
    y,
    width: points.reduce((most, point) => Math.max(most, point.x - x), 0),
    height: points.reduce((most, point) => Math.max(most, point.y - y), 0),
  };
}

/** A point in the picture; x grows to the right, y downwards, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What is to be laid out: boxes and lines of known size, nothing of what they stand for. */
export interface LayoutGraph {
  nodes: Array<{ id: string; width: number; height: number }>;
  edges: Array<{
    id: string;
    from: string;
    to: string;
    /** Room to keep free for a label. */
    label?: { width: number; height: number };
  }>;
  /** What several nodes lie in together. */
  boxes?: LayoutBox[];
}

/** A box of a graph: around the nodes in it, and perhaps within another. */
export interface LayoutBox {
  id: string;
  parent?: string;
  /** Identifiers of the nodes that lie in it and in no box within it. */
  nodes: string[];
}

/** A rectangle by its upper left corner, in pixels. */
export interface Rectangle extends Point {
  width: number;
  height: number;
}

/** Where everything goes. */
export interface Layout {
  /** Upper left corner of each node. */
  nodes: Map<string, Point>;
  edges: Map<string, EdgeCourse>;
  /** Missing where the graph has none. */
  boxes?: Map<string, Rectangle>;
}

/** The way of an edge around what lies between its ends. */
export interface EdgeCourse {
  /** Between its ends, in order, without them. */
  bends: Point[];
  /** Centre of the label, when the edge has one. */
  label?: Point;
}

/** Finds places for the nodes of a graph; may do so elsewhere and take its time. */
export interface LayoutEngine {
  layout(graph: LayoutGraph): Promise<Layout>;
}

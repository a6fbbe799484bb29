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
}

/** Where everything goes. */
export interface Layout {
  /** Upper left corner of each node. */
  nodes: Map<string, Point>;
  edges: Map<string, EdgeCourse>;
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

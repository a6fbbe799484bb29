import type { Layout, LayoutGraph } from '../LayoutEngine';

/** What the page sends to the worker. */
export interface LayoutRequest {
  id: number;
  graph: LayoutGraph;
}

/** What the worker answers, once for every request. */
export type LayoutResponse =
  | { id: number; layout: Layout }
  | { id: number; message: string };

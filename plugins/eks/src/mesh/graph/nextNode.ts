import type { Topology } from '@eks-platform/backstage-plugin-eks-common';
import type { Layout, Point } from '../layout/LayoutEngine';

/** Whither an arrow key goes from a node: along its edges, or within its column. */
export type Direction = 'on' | 'back' | 'up' | 'down';

/**
 * The node that an arrow key leads to.
 *
 * | direction | node |
 * | --- | --- |
 * | `on` | of those that it leads to, the one nearest to its own height |
 * | `back` | of those that lead to it, the same |
 * | `up`, `down` | the next one above or below in its column |
 *
 * @returns undefined where there is none
 */
export function nextNode(
  topology: Topology,
  layout: Layout,
  id: string,
  direction: Direction,
): string | undefined {
  const at = (node: string): Point => layout.nodes.get(node) ?? { x: 0, y: 0 };
  const from = at(id);
  const nearest = (ids: string[]) =>
    ids.reduce<string | undefined>(
      (best, candidate) =>
        best === undefined ||
        Math.abs(at(candidate).y - from.y) < Math.abs(at(best).y - from.y)
          ? candidate
          : best,
      undefined,
    );
  switch (direction) {
    case 'on':
      return nearest(
        topology.edges.flatMap(edge => (edge.from === id ? [edge.to] : [])),
      );
    case 'back':
      return nearest(
        topology.edges.flatMap(edge => (edge.to === id ? [edge.from] : [])),
      );
    default: {
      const sign = direction === 'up' ? -1 : 1;
      return nearest(
        topology.nodes.flatMap(node => {
          const { x, y } = at(node.id);
          return x === from.x && (y - from.y) * sign > 0 ? [node.id] : [];
        }),
      );
    }
  }
}

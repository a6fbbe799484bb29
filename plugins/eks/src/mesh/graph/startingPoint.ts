import type { Layout, Point } from '../layout/LayoutEngine';

/** Where to look first: at the focus, without one at the node furthest to the left, there nearest to the middle. */
export function startingPoint(layout: Layout, focus?: string): Point {
  const known = focus === undefined ? undefined : layout.nodes.get(focus);
  if (known) {
    return known;
  }
  const points = [...layout.nodes.values()];
  const left = Math.min(...points.map(({ x }) => x));
  const middle =
    points.reduce((sum, { y }) => sum + y, 0) / Math.max(points.length, 1);
  return points
    .filter(({ x }) => x === left)
    .reduce<Point>(
      (best, point) =>
        Math.abs(point.y - middle) < Math.abs(best.y - middle) ? point : best,
      { x: Number.isFinite(left) ? left : 0, y: Infinity },
    );
}

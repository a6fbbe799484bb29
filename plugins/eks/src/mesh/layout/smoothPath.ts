import type { Point } from './LayoutEngine';

/** An SVG path through points, leaving and reaching each one horizontally. */
export function smoothPath(points: Point[]): string {
  const [start, ...rest] = points;
  let previous = start;
  let path = `M${start.x},${start.y}`;
  for (const point of rest) {
    const middle = (previous.x + point.x) / 2;
    path += ` C${middle},${previous.y} ${middle},${point.y} ${point.x},${point.y}`;
    previous = point;
  }
  return path;
}

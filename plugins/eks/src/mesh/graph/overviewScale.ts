import type { Area } from './Area';

/**
 * How much smaller a picture is in its overview, and the room it takes there, in whole pixels.
 * A picture of no size counts as one of a pixel.
 */
export function overviewScale(
  bounds: Area,
  most: { width: number; height: number },
): { scale: number; width: number; height: number } {
  const width = Math.max(bounds.right - bounds.left, 1);
  const height = Math.max(bounds.bottom - bounds.top, 1);
  const scale = Math.min(most.width / width, most.height / height);
  return {
    scale,
    width: Math.max(Math.round(width * scale), 1),
    height: Math.max(Math.round(height * scale), 1),
  };
}

import type { Viewport } from '@xyflow/react';

/** A part of the picture, in its own pixels, whatever the zoom. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a window of some size shows of the picture. */
export function areaInView(
  { x, y, zoom }: Viewport,
  size: { width: number; height: number },
): Area {
  return {
    left: -x / zoom,
    top: -y / zoom,
    right: (size.width - x) / zoom,
    bottom: (size.height - y) / zoom,
  };
}

/** The area with so much of its own width and height added on each side. */
export function widen({ left, top, right, bottom }: Area, by: number): Area {
  const width = (right - left) * by;
  const height = (bottom - top) * by;
  return {
    left: left - width,
    top: top - height,
    right: right + width,
    bottom: bottom + height,
  };
}

/** Whether one area lies in another as a whole. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

/** Whether two areas have anything in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}

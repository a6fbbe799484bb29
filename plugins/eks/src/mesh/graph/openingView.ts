import type { Rect, Viewport } from '@xyflow/react';

/** Below this zoom the names on the cards cannot be read. */
const READABLE_ZOOM = 0.8;
const PADDING = 24;

/**
 * The first look at a picture: all of it, if it can be read then; otherwise as much as can be, around one node. With
 * nothing to its left the node stands at the left edge, else a third into the picture.
 */
export function openingView(options: {
  /** Around all nodes. */
  bounds: Rect;
  /** Around the node that matters most. */
  focus: Rect;
  width: number;
  height: number;
}): Viewport {
  const { bounds, focus, width, height } = options;
  const fitting = Math.min(
    (width - 2 * PADDING) / bounds.width,
    (height - 2 * PADDING) / bounds.height,
  );
  if (fitting >= READABLE_ZOOM) {
    const zoom = Math.min(fitting, 1);
    return {
      zoom,
      x: width / 2 - (bounds.x + bounds.width / 2) * zoom,
      y: height / 2 - (bounds.y + bounds.height / 2) * zoom,
    };
  }
  const zoom = READABLE_ZOOM;
  // The boxes around it count for nothing.
  const isFirst = focus.x - bounds.x < focus.width / 2;
  return {
    zoom,
    x: (isFirst ? PADDING : width / 3) - focus.x * zoom,
    y: height / 2 - (focus.y + focus.height / 2) * zoom,
  };
}

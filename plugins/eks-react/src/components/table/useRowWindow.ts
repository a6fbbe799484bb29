import { useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';

/** More than this, and only what is in sight is drawn. */
const DRAW_ALL_UP_TO = 100;
const LIKELY_HEIGHT_PX = 44;
const BEYOND_SIGHT = 2;

/** Which items of a long table are drawn, and the room that the others take. */
export function useRowWindow(count: number, keyOf: (index: number) => string) {
  const scroller = useRef<HTMLDivElement>(null);
  const isWindowed = count > DRAW_ALL_UP_TO;
  const virtualizer = useVirtualizer({
    count: isWindowed ? count : 0,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: () => LIKELY_HEIGHT_PX,
    overscan: BEYOND_SIGHT,
    // Rows beyond sight are there already; drawing the next ones need not hold up the frame.
    useFlushSync: false,
  });
  if (!isWindowed) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return { scroller, isWindowed, indexes, above: 0, below: 0 };
  }
  const drawn = virtualizer.getVirtualItems();
  return {
    scroller,
    isWindowed,
    indexes: drawn.map(({ index }) => index),
    above: drawn[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (drawn[drawn.length - 1]?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}

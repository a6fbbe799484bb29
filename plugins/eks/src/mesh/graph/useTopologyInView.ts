import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Topology } from '@eks-platform/backstage-plugin-eks-common';
import type { Viewport } from '@xyflow/react';
import type { Layout } from '../layout/LayoutEngine';
import { areaInView, contains, widen, type Area } from './Area';
import {
  placeTopology,
  topologyIn,
  type PlacedTopology,
} from './placeTopology';

/** Up to so many nodes all are drawn, so that the keyboard reaches them one after the other. */
const DRAW_ALL_UP_TO = 300;
/** Up to so many nodes all are drawn at once; of more, first those in sight and then the rest, so that the page answers between. */
const DRAW_AT_ONCE_UP_TO = 60;
const REST_AFTER_MS = 100;
/** What is drawn beyond the window on each side, by its size. */
const BEYOND_SIGHT = 0.4;
/** Before the window is known: around the node that matters most. */
const FIRST_LOOK = { width: 1600, height: 900 };

/** A topology of which only what is near the window is drawn. */
export interface TopologyInView {
  placed: PlacedTopology;
  /** What is to be drawn. */
  topology: Topology;
  isPart: boolean;
  /** To be told where the window is. */
  look: (viewport: Viewport, size: { width: number; height: number }) => void;
}

/** Keeps a large picture to what is in and near the window; another part is drawn when the window leaves it. */
export function useTopologyInView(
  topology: Topology,
  layout: Layout,
  focus: string,
): TopologyInView {
  const placed = useMemo(
    () => placeTopology(topology, layout),
    [topology, layout],
  );
  const isPart = topology.nodes.length > DRAW_ALL_UP_TO;
  const [isStarting, setIsStarting] = useState(
    topology.nodes.length > DRAW_AT_ONCE_UP_TO,
  );
  useEffect(() => {
    const timer = setTimeout(() => setIsStarting(false), REST_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const isDrawnInPart = isPart || isStarting;
  const [seen, setSeen] = useState<Area>();
  const area = useMemo(() => {
    const { x, y } = layout.nodes.get(focus) ?? { x: 0, y: 0 };
    const { width, height } = FIRST_LOOK;
    return (
      seen ?? {
        left: x - width / 2,
        right: x + width / 2,
        top: y - height / 2,
        bottom: y + height / 2,
      }
    );
  }, [seen, layout, focus]);

  const look = useCallback<TopologyInView['look']>(
    (viewport, size) => {
      const now = areaInView(viewport, size);
      const wide = widen(now, BEYOND_SIGHT);
      if (isDrawnInPart && size.width > 0) {
        setSeen(before =>
          // Zoomed in far, the part that was drawn is too much.
          before && contains(before, now) && contains(widen(wide, 1), before)
            ? before
            : wide,
        );
      }
    },
    [isDrawnInPart],
  );
  return {
    placed,
    topology: useMemo(
      () => (isDrawnInPart ? topologyIn(placed, area) : topology),
      [isDrawnInPart, placed, area, topology],
    ),
    isPart,
    look,
  };
}

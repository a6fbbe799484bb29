import { useCallback, useMemo, useState } from 'react';
import type { Topology } from '@eks-platform/backstage-plugin-eks-common';
import type { Viewport } from '@xyflow/react';
import type { Layout, Point } from '../layout/LayoutEngine';
import { areaInView, contains, widen, type Area } from './Area';
import {
  placeTopology,
  topologyIn,
  type PlacedTopology,
} from './placeTopology';
import { useStepwise } from './useStepwise';

/** Up to so many nodes all are drawn, so that the keyboard reaches them one after the other. */
const DRAW_ALL_UP_TO = 300;
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
  /** More of it is about to be drawn. */
  isStarting: boolean;
  /** To be told where the window is. */
  look: (viewport: Viewport, size: { width: number; height: number }) => void;
}

/** Keeps a large picture to what is in and near the window; another part is drawn when the window leaves it. */
export function useTopologyInView(
  topology: Topology,
  layout: Layout,
  /** Where to look first. */
  start: Point,
): TopologyInView {
  const placed = useMemo(
    () => placeTopology(topology, layout),
    [topology, layout],
  );
  const isPart = topology.nodes.length > DRAW_ALL_UP_TO;
  const [seen, setSeen] = useState<Area>();
  const area = useMemo(() => {
    const { x, y } = start;
    const { width, height } = FIRST_LOOK;
    return (
      seen ?? {
        left: x - width / 2,
        right: x + width / 2,
        top: y - height / 2,
        bottom: y + height / 2,
      }
    );
  }, [seen, start]);

  const look = useCallback<TopologyInView['look']>(
    (viewport, size) => {
      const now = areaInView(viewport, size);
      const wide = widen(now, BEYOND_SIGHT);
      if (isPart && size.width > 0) {
        setSeen(before =>
          // Zoomed in far, the part that was drawn is too much.
          before && contains(before, now) && contains(widen(wide, 1), before)
            ? before
            : wide,
        );
      }
    },
    [isPart],
  );
  const inSight = useMemo(
    () => (isPart ? topologyIn(placed, area) : topology),
    [isPart, placed, area, topology],
  );
  return {
    ...useStepwise(inSight, layout, start, !isPart),
    placed,
    isPart,
    look,
  };
}

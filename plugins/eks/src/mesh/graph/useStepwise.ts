import { useEffect, useMemo, useState } from 'react';
import type { Topology } from '@eks-platform/backstage-plugin-eks-common';
import type { Layout, Point } from '../layout/LayoutEngine';

/** So many cards are drawn without the page standing still. */
const CARDS_AT_A_STEP = 40;
const NEXT_STEP_AFTER_MS = 60;
/** A window is wider than it is high, so that what is below is further away than what is beside. */
const WIDTH_BY_HEIGHT = 2;

/**
 * Draws a topology by and by, what is nearest to where one looks first, so that the page answers in between.
 *
 * @param isWanted - without it all is drawn at once
 */
export function useStepwise(
  topology: Topology,
  layout: Layout,
  start: Point,
  isWanted: boolean,
): { topology: Topology; isStarting: boolean } {
  const [drawn, setDrawn] = useState(CARDS_AT_A_STEP);
  const isStarting = isWanted && drawn < topology.nodes.length;
  useEffect(() => {
    if (!isStarting) {
      return undefined;
    }
    const timer = setTimeout(
      () => setDrawn(drawn + CARDS_AT_A_STEP),
      NEXT_STEP_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [isStarting, drawn]);

  const nearestFirst = useMemo(
    () => (isStarting ? orderByDistance(topology, layout, start) : []),
    [isStarting, topology, layout, start],
  );
  return useMemo(() => {
    if (!isStarting) {
      return { topology, isStarting };
    }
    const near = new Set(nearestFirst.slice(0, drawn));
    return {
      isStarting,
      topology: {
        ...topology,
        nodes: topology.nodes.filter(({ id }) => near.has(id)),
        edges: topology.edges.filter(
          ({ from, to }) => near.has(from) && near.has(to),
        ),
      },
    };
  }, [isStarting, topology, nearestFirst, drawn]);
}

function orderByDistance(
  topology: Topology,
  layout: Layout,
  start: Point,
): string[] {
  const at = (id: string) => layout.nodes.get(id) ?? { x: 0, y: 0 };
  const distance = (id: string) => {
    const { x, y } = at(id);
    return Math.max(
      Math.abs(x - start.x),
      Math.abs(y - start.y) * WIDTH_BY_HEIGHT,
    );
  };
  return topology.nodes
    .map(({ id }) => ({ id, away: distance(id) }))
    .sort((left, right) => left.away - right.away)
    .map(({ id }) => id);
}

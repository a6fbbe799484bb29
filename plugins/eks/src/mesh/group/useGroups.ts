import { useMemo } from 'react';
import {
  collapseTopology,
  type Topology,
  type TopologyGrouping,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Grouping } from '../useMeshViewState';

/** As many nodes as can be told apart; more of them are drawn in groups. */
export const MOST_NODES = 200;

/** How a topology is drawn. */
export interface GroupedTopology {
  grouping: Grouping;
  topology: Topology;
  /** How many objects are not drawn by themselves. */
  hidden: number;
}

/**
 * Draws a topology in groups, as asked or, when nothing is asked, as its size wants it: by service above 200 nodes, by
 * namespace where that leaves more than 200 still.
 */
export function useGroups(options: {
  topology: Topology;
  asked?: Grouping;
  focus?: string;
  open: string[];
  /** Identifiers of what is looked for or followed; it is drawn by itself unless it is too much. */
  lit?: ReadonlySet<string>;
  /** What is picked is drawn by itself. */
  selectedId?: string;
}): GroupedTopology {
  const { topology, asked, focus, open, lit, selectedId } = options;
  const opened = open.join(' ');
  const drawn = useMemo(() => {
    const own = focus === undefined ? [] : [focus];
    const keep = new Set([
      ...own,
      ...(lit && lit.size <= MOST_NODES ? lit : []),
    ]);
    const isOpen = new Set([...own, ...opened.split(' ')]);
    return draw({ topology, asked, keep, isOpen });
  }, [topology, asked, focus, lit, opened]);

  return useMemo(() => {
    const isDrawn = drawn.topology.nodes.some(({ id }) => id === selectedId);
    if (selectedId === undefined || isDrawn || drawn.grouping === 'none') {
      return drawn;
    }
    const { keep, isOpen, grouping } = drawn;
    return draw({
      topology,
      asked: grouping,
      keep: new Set([...keep, selectedId]),
      isOpen,
    });
  }, [drawn, selectedId, topology]);
}

function draw(options: {
  topology: Topology;
  asked: Grouping | undefined;
  keep: ReadonlySet<string>;
  isOpen: ReadonlySet<string>;
}) {
  const { topology, asked, keep, isOpen } = options;
  const collapse = (by: TopologyGrouping) => ({
    ...collapseTopology(topology, { by, open: isOpen, keep }),
    grouping: by as Grouping,
    keep,
    isOpen,
  });
  if (
    asked === 'none' ||
    (asked === undefined && topology.nodes.length <= MOST_NODES)
  ) {
    return { topology, hidden: 0, grouping: 'none' as Grouping, keep, isOpen };
  }
  if (asked !== undefined) {
    return collapse(asked);
  }
  const services = topology.nodes.filter(
    ({ type }) => type === 'virtual-service',
  );
  if (services.length > MOST_NODES) {
    // Each of them would be a node still.
    return collapse('namespace');
  }
  const byService = collapse('service');
  return byService.topology.nodes.length <= MOST_NODES
    ? byService
    : collapse('namespace');
}

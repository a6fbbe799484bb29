import { useMemo } from 'react';
import {
  hideNodes,
  parseNodeQuery,
  type NodeQuery,
  type Topology,
} from '@eks-platform/backstage-plugin-eks-common';

/** What is left of a topology, and what of that is found. */
export interface FoundNodes {
  topology: Topology;
  hidden: number;
  /** Identifiers, in the order of the topology. */
  found: string[];
  findQuery: NodeQuery | undefined;
  hideQuery: NodeQuery | undefined;
}

/** Leaves out of a topology what is hidden, and looks for what is to be found in the rest. The focus stays. */
export function useFoundNodes(options: {
  topology: Topology;
  focus?: string;
  find?: string;
  hide?: string;
}): FoundNodes {
  const { topology, focus, find = '', hide = '' } = options;
  const findQuery = useMemo(() => parseNodeQuery(find), [find]);
  const hideQuery = useMemo(() => parseNodeQuery(hide), [hide]);
  const left = useMemo(
    () => hideNodes(topology, hideQuery, focus === undefined ? [] : [focus]),
    [topology, hideQuery, focus],
  );
  const found = useMemo(
    () =>
      findQuery
        ? left.topology.nodes.flatMap(node =>
            findQuery.matches(node) ? [node.id] : [],
          )
        : [],
    [left, findQuery],
  );
  return { ...left, found, findQuery, hideQuery };
}

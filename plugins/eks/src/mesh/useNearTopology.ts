import { useMemo } from 'react';
import {
  neighbourhood,
  type Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Depth } from './useMeshViewState';

/** What of a topology is near the service of the page; of some nodes only, however far those are. */
export function useNearTopology(options: {
  topology: Topology;
  /** Without it all of the mesh is near. */
  focus?: string;
  depth: Depth;
  /** Identifiers; the focus is shown besides. */
  only?: ReadonlySet<string>;
}): Topology {
  const { topology, focus, depth, only } = options;
  return useMemo(() => {
    const within = (hops: Depth) =>
      focus === undefined ? topology : neighbourhood(topology, focus, { hops });
    if (!only) {
      return within(depth);
    }
    const around = within(undefined);
    const isShown = (id: string) => id === focus || only.has(id);
    return {
      ...around,
      nodes: around.nodes.filter(({ id }) => isShown(id)),
      edges: around.edges.filter(
        ({ from, to }) => isShown(from) && isShown(to),
      ),
    };
  }, [topology, focus, depth, only]);
}

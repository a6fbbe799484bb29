import { useEffect, useMemo, useRef } from 'react';
import {
  neighbourhood,
  type Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  useMeshGraph,
  type MeshTopologyView,
  type RemoteData,
} from '@eks-platform/backstage-plugin-eks-react';
import { queryOfMesh } from '../compare/useComparison';
import type { Reach } from './reachOfUrl';

/** Who calls whom in the whole mesh, and what of that stands out. */
export interface MeshReach {
  /** The whole mesh; of a `ready` one, undefined while nobody asks. */
  whole: RemoteData<Topology | undefined>;
  refresh: () => void;
  /** Identifiers of what stands out; undefined while nothing is to. */
  lit?: ReadonlySet<string>;
  /** What stands out, for what is drawn to hold it. */
  part?: Topology;
}

/**
 * Looks through the whole mesh, as soon as somebody asks for an object or for who calls it: a page about one service shows
 * only who calls that one.
 */
export function useReach(options: {
  response: MeshTopologyView;
  reach: Reach | undefined;
  isAsked: boolean;
}): MeshReach {
  const { response, reach, isAsked } = options;
  const { mesh, focus, topology } = response;
  const isWhole = focus === undefined;
  const graph = useMeshGraph(
    isAsked && !isWhole ? queryOfMesh(mesh) : undefined,
  );
  const { refresh } = graph;
  const seen = useRef(topology);
  useEffect(() => {
    if (seen.current !== topology) {
      seen.current = topology;
      refresh();
    }
  }, [topology, refresh]);

  const found = graph.state === 'ready' ? graph.value?.topology : undefined;
  const all = isWhole ? topology : found;
  const part = useMemo(
    () =>
      reach && all?.nodes.some(({ id }) => id === reach.of)
        ? neighbourhood(all, reach.of, { direction: reach.direction })
        : undefined,
    [all, reach],
  );
  const lit = useMemo(
    () => part && new Set(part.nodes.map(({ id }) => id)),
    [part],
  );
  const whole = useMemo((): MeshReach['whole'] => {
    if (isWhole) {
      return { state: 'ready', value: all, refreshing: false };
    }
    return graph.state === 'ready' ? { ...graph, value: all } : graph;
  }, [isWhole, all, graph]);
  return { whole, refresh, lit, part };
}

/** A topology with what of another part of the same mesh is not in it. */
export function withPart(topology: Topology, part?: Topology): Topology {
  if (!part) {
    return topology;
  }
  const known = new Set(
    [...topology.nodes, ...topology.edges].map(({ id }) => id),
  );
  const nodes = part.nodes.filter(({ id }) => !known.has(id));
  const edges = part.edges.filter(({ id }) => !known.has(id));
  return nodes.length + edges.length === 0
    ? topology
    : {
        ...topology,
        nodes: [...topology.nodes, ...nodes],
        edges: [...topology.edges, ...edges],
      };
}

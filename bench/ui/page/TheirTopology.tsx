import { useEffect, useState } from 'react';
import {
  DependencyGraph,
  DependencyGraphTypes,
} from '@backstage/core-components';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import type {
  MeshTopologyResponse,
  Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import { useSearchParams } from 'react-router-dom';

/** The nodes and edges of a mesh in Backstage's DependencyGraph, from left to right as ours, otherwise as it comes. */
export function TheirTopology() {
  const [params] = useSearchParams();
  const discovery = useApi(discoveryApiRef);
  const { fetch } = useApi(fetchApiRef);
  const [topology, setTopology] = useState<Topology>();
  const size = params.get('size');

  useEffect(() => {
    (async () => {
      const url = await discovery.getBaseUrl('eks');
      const response = await fetch(`${url}/mesh-topology?mesh=scale-${size}`);
      const answer: MeshTopologyResponse = await response.json();
      setTopology(answer.topology);
    })();
  }, [discovery, fetch, size]);

  return (
    <main style={{ height: 700 }}>
      {topology && (
        <DependencyGraph
          nodes={topology.nodes}
          edges={topology.edges}
          direction={DependencyGraphTypes.Direction.LEFT_RIGHT}
          fit="contain"
        />
      )}
    </main>
  );
}

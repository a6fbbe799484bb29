import { useMemo } from 'react';
import {
  boxTopology,
  type Mesh,
  type Topology,
  type TopologyBox,
} from '@eks-platform/backstage-plugin-eks-common';

/** The boxes around what is drawn; none unless they are wanted. */
export function useBoxes(
  topology: Topology,
  mesh: Mesh,
  areWanted: boolean,
): TopologyBox[] {
  const cluster = mesh.origin?.cluster?.name;
  return useMemo(
    () => (areWanted ? boxTopology(topology, { cluster }) : []),
    [areWanted, topology, cluster],
  );
}

import { indexTopology, type TopologyIndex } from './indexTopology';
import { neighbourhood } from './neighbourhood';
import type { Topology } from './Topology';

/**
 * The same part of a topology as another one is of its own, so that the two can be compared: around the same node, as many
 * calls far. Without `around` that is all of it; around a node that is not there it is nothing.
 *
 * @public
 */
export function partAround(
  topology: Topology | TopologyIndex,
  around: Topology['around'],
): Topology {
  const index = 'nodesById' in topology ? topology : indexTopology(topology);
  if (!around) {
    return index.topology;
  }
  if (!index.nodesById.has(around.id)) {
    return { ...index.topology, nodes: [], edges: [], around };
  }
  return {
    ...neighbourhood(index, around.id, { hops: around.hops }),
    around,
  };
}

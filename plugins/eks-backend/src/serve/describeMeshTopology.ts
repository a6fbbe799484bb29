import { NotFoundError } from '@backstage/errors';
import {
  type MeshTopologyResponse,
  neighbourhood,
  topologyNodeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { MeshChoice } from './findMesh';
import { loadMeshGraph } from './loadMeshGraph';
import type { MeshContext } from './MeshContext';
import type { MeshGraph } from './MeshGraphs';

/**
 * The graph around one virtual service of a mesh.
 *
 * @throws NotFoundError when the mesh or the service does not exist, ConflictError when several meshes have the name.
 *
 * @public
 */
export async function describeMeshTopology(
  context: MeshContext,
  where: MeshChoice & {
    service: string;
    /** Calls to follow in both directions; all when missing. */
    depth?: number;
  },
): Promise<MeshTopologyResponse> {
  const { graph, freshness, endOfLife } = await loadMeshGraph(context, where);
  const focus = focusOf(graph, where.service);
  return {
    mesh: graph.mesh,
    focus,
    topology: neighbourhood(graph.topology, focus, { hops: where.depth }),
    freshness,
    endOfLife,
  };
}

/**
 * The identifier of a virtual service in the topology of its mesh.
 *
 * @throws NotFoundError when the mesh has no such service.
 */
export function focusOf(
  { mesh, topology }: MeshGraph,
  service: string,
): string {
  const focus = topologyNodeId({ type: 'virtual-service', name: service });
  if (!topology.nodesById.has(focus)) {
    throw new NotFoundError(
      `No virtual service '${service}' in mesh '${mesh.name}' (${mesh.region} of ${mesh.accountId})`,
    );
  }
  return focus;
}

import type { MeshGraphResponse } from '@eks-platform/backstage-plugin-eks-common';
import type { MeshChoice } from './findMesh';
import { listMeshTellers, toMeshTeller } from './listMeshTellers';
import { loadMeshGraph } from './loadMeshGraph';
import type { MeshContext } from './MeshContext';

/**
 * The whole graph of a mesh, and who else tells of it.
 *
 * @throws NotFoundError when there is no such mesh, ConflictError when there are several.
 *
 * @public
 */
export async function describeMeshGraph(
  context: MeshContext,
  where: MeshChoice,
): Promise<MeshGraphResponse> {
  const { graph, scope, freshness, endOfLife } = await loadMeshGraph(
    context,
    where,
  );
  const { mesh, topology } = graph;
  const tellers = await listMeshTellers(context, mesh, scope);
  return {
    mesh,
    topology: topology.topology,
    tellers: tellers.map(teller => toMeshTeller(teller, mesh)),
    freshness,
    endOfLife,
  };
}

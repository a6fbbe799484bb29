import {
  effectivePolicies,
  type MeshPoliciesResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import type { MeshChoice } from './findMesh';
import { loadMeshGraph } from './loadMeshGraph';
import type { MeshContext } from './MeshContext';

/**
 * What is in force on an edge of a mesh's topology.
 *
 * @throws NotFoundError when there is no such mesh or edge, ConflictError when there are several meshes.
 *
 * @public
 */
export async function describeMeshPolicies(
  context: MeshContext,
  { from, to, ...where }: MeshChoice & { from: string; to: string },
): Promise<MeshPoliciesResponse> {
  const { graph, freshness } = await loadMeshGraph(context, where);
  return {
    mesh: graph.mesh,
    policies: effectivePolicies(graph.index, { from, to }),
    freshness,
  };
}

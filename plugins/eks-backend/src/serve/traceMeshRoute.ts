import {
  type MeshRequest,
  type MeshRouteResponse,
  resolveRoute,
} from '@eks-platform/backstage-plugin-eks-common';
import type { MeshChoice } from './findMesh';
import { loadMeshGraph } from './loadMeshGraph';
import type { MeshContext } from './MeshContext';

/**
 * Where a request ends in a mesh, and why. That nobody answers is an answer, with its reason.
 *
 * @throws NotFoundError when there is no such mesh, ConflictError when there are several.
 *
 * @public
 */
export async function traceMeshRoute(
  context: MeshContext,
  { request, ...where }: MeshChoice & { request: MeshRequest },
): Promise<MeshRouteResponse> {
  const { graph, freshness } = await loadMeshGraph(context, where);
  return {
    mesh: graph.mesh,
    resolution: resolveRoute(graph.index, request),
    freshness,
  };
}

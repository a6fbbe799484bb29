import { InputError, ServiceUnavailableError } from '@backstage/errors';
import {
  type MeshMigrationQuery,
  type MeshMigrationResponse,
  planMigration,
  sourcesOfMesh,
  technologyOf,
} from '@eks-platform/backstage-plugin-eks-common';
import { renderMigrationFiles } from '@eks-platform/backstage-plugin-eks-node';
import { loadMeshGraph } from './loadMeshGraph';
import type { MeshContext } from './MeshContext';

/**
 * The way of an App Mesh mesh to VPC Lattice.
 *
 * @throws NotFoundError when there is no such mesh, ConflictError when there are several; InputError when it is a service
 * network already; ServiceUnavailableError when a part of it could not be read, as a plan would leave that out.
 *
 * @public
 */
export async function planMeshMigration(
  context: MeshContext,
  { options, ...where }: MeshMigrationQuery,
): Promise<MeshMigrationResponse> {
  const { graph, freshness } = await loadMeshGraph(context, where);
  const { mesh, objects } = graph;
  if (technologyOf(mesh) !== 'app-mesh') {
    throw new InputError(
      `Wanted an App Mesh mesh, found service network '${mesh.name}' of VPC Lattice, which has nowhere to go`,
    );
  }
  const [failure] = freshness.failures;
  if (failure) {
    throw new ServiceUnavailableError(
      `The inventory could not read all of mesh '${mesh.name}', so no migration is planned: ${failure.target}: ${failure.message}`,
    );
  }
  const plan = planMigration(sourcesOfMesh(mesh, objects), {
    ...options,
    accountId: mesh.accountId,
    region: mesh.region,
  });
  return { mesh, plan, files: renderMigrationFiles(plan), freshness };
}

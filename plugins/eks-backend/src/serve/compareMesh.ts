import { InputError, NotFoundError } from '@backstage/errors';
import {
  compareSources,
  diffTopology,
  type Mesh,
  type MeshDifferenceQuery,
  type MeshDifferenceResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { listMeshTellers } from './listMeshTellers';
import { type LoadedMesh, loadMeshGraph } from './loadMeshGraph';
import type { MeshContext } from './MeshContext';

/**
 * How a mesh differs from the same one as another source tells it, or from an earlier topology of it.
 *
 * @throws InputError when it is to be compared with both; NotFoundError when there is no such mesh, or nobody else tells it;
 * ConflictError when there are several meshes.
 *
 * @public
 */
export async function compareMesh(
  context: MeshContext,
  query: MeshDifferenceQuery,
): Promise<MeshDifferenceResponse> {
  const { other, before, ...where } = query;
  if (other && before) {
    throw new InputError('Wanted one of other and before, found both');
  }
  const loaded = await loadMeshGraph(context, where);
  const { graph, scope, freshness } = loaded;
  if (before) {
    return {
      mesh: graph.mesh,
      topology: diffTopology(before, graph.topology.topology),
      freshness,
    };
  }
  const beside = await context.graphs.get(
    await findOther(context, loaded, other ?? {}),
    scope,
  );
  return {
    mesh: graph.mesh,
    other: beside.mesh,
    topology: diffTopology(beside.topology.topology, graph.topology.topology),
    disagreements: compareSources(beside, graph),
    freshness,
  };
}

async function findOther(
  context: MeshContext,
  { graph: { mesh }, scope }: LoadedMesh,
  { source, cluster }: NonNullable<MeshDifferenceQuery['other']>,
): Promise<Mesh> {
  const tellers = await listMeshTellers(context, mesh, scope);
  const found = tellers.find(
    teller =>
      teller.arn !== mesh.arn &&
      (source === undefined || teller.source === source) &&
      (cluster === undefined || teller.origin?.cluster?.name === cluster),
  );
  if (!found) {
    throw new NotFoundError(
      `Nobody else${source ? ` by ${source}` : ''}${
        cluster ? ` in cluster '${cluster}'` : ''
      } tells mesh '${mesh.name}' in ${mesh.region} of ${
        mesh.accountId
      }; found: ${tellers.map(teller => teller.source).join(', ')}`,
    );
  }
  return found;
}

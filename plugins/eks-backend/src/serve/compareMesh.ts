import { InputError, NotFoundError } from '@backstage/errors';
import {
  compareSources,
  diffTopology,
  type EarlierMesh,
  type Mesh,
  type MeshDifferenceQuery,
  type MeshDifferenceResponse,
  partAround,
  type Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import { listEarlierMeshes } from './listEarlierMeshes';
import { listMeshTellers } from './listMeshTellers';
import { type LoadedMesh, loadMeshGraph } from './loadMeshGraph';
import type { MeshContext } from './MeshContext';

/**
 * How a mesh differs from the same one as another source tells it, or from an earlier topology of it: from the same part,
 * where that one is a part.
 *
 * @throws InputError when it is to be compared with several; NotFoundError when there is no such mesh, nobody else tells it or
 * no such state is kept; ConflictError when there are several meshes.
 *
 * @public
 */
export async function compareMesh(
  context: MeshContext,
  query: MeshDifferenceQuery,
): Promise<MeshDifferenceResponse> {
  const { other, before, since, ...where } = query;
  const given = Object.entries({ other, before, since }).flatMap(
    ([name, value]) => (value === undefined ? [] : name),
  );
  if (given.length > 1) {
    throw new InputError(
      `Wanted one of other, before and since, found ${given.join(' and ')}`,
    );
  }
  const loaded = await loadMeshGraph(context, where);
  const { graph, scope, freshness } = loaded;
  if (before) {
    return {
      mesh: graph.mesh,
      topology: diffTopology(before, partAround(graph.topology, before.around)),
      freshness,
    };
  }
  if (since !== undefined) {
    const earlier = await findEarlier(context, graph.mesh, since);
    return {
      mesh: graph.mesh,
      earlier: earlier.state,
      topology: diffTopology(earlier.topology, graph.topology.topology),
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

async function findEarlier(
  context: MeshContext,
  mesh: Mesh,
  id: string,
): Promise<{ state: EarlierMesh; topology: Topology }> {
  const states = await listEarlierMeshes(context, mesh);
  const state = states.find(earlier => earlier.id === id);
  const topology = state && (await context.store.getMeshState(mesh, id));
  if (!topology) {
    throw new NotFoundError(
      `No state '${id}' of mesh '${mesh.name}' in ${mesh.region} of ${
        mesh.accountId
      } is kept; found: ${
        states.map(({ id: known, from }) => `${known} of ${from}`).join(', ') ||
        'none'
      }`,
    );
  }
  return { state, topology };
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

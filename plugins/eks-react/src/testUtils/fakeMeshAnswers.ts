import {
  buildTopology,
  compareSources,
  diffTopology,
  effectivePolicies,
  exportTopology,
  indexMesh,
  partAround,
  planMigration,
  resolveRoute,
  sourcesOfMesh,
  topologyNodeId,
  type Mesh,
  type MeshComparisonsResponse,
  type MeshDifferenceQuery,
  type MeshDifferenceResponse,
  type MeshExportQuery,
  type MeshGraphResponse,
  type MeshMigrationQuery,
  type MeshMigrationResponse,
  type MeshPoliciesQuery,
  type MeshPoliciesResponse,
  type MeshRouteQuery,
  type MeshRouteResponse,
  type MeshTeller,
} from '@eks-platform/backstage-plugin-eks-common';
import { aResponseError } from './aResponseError';
import { fakeFreshness } from './fakeClusterAnswers';
import type { FakeEksData } from './FakeEksData';

export function fakeMeshGraph(
  data: FakeEksData,
  mesh: Mesh,
): MeshGraphResponse {
  return {
    mesh,
    topology: fakeMeshTopology(data, mesh),
    tellers: tellersOf(data, mesh),
    freshness: fakeFreshness(data, mesh),
    ...(data.endOfLife && { endOfLife: data.endOfLife }),
  };
}

export function fakeMeshComparisons(
  data: FakeEksData,
  mesh: Mesh,
): MeshComparisonsResponse {
  return {
    mesh,
    tellers: tellersOf(data, mesh),
    earlier: (data.earlierMeshes ?? []).map(state => ({
      ...state,
      objects: fakeMeshTopology({ meshObjects: state.objects }, mesh).nodes
        .length,
    })),
    freshness: fakeFreshness(data, mesh),
  };
}

export function fakeMeshRoute(
  data: FakeEksData,
  mesh: Mesh,
  { request }: MeshRouteQuery,
): MeshRouteResponse {
  return {
    mesh,
    resolution: resolveRoute(indexOf(data, mesh), request),
    freshness: fakeFreshness(data, mesh),
  };
}

export function fakeMeshPolicies(
  data: FakeEksData,
  mesh: Mesh,
  edge: MeshPoliciesQuery,
): MeshPoliciesResponse {
  return {
    mesh,
    policies: effectivePolicies(indexOf(data, mesh), edge),
    freshness: fakeFreshness(data, mesh),
  };
}

export function fakeMeshExport(
  data: FakeEksData,
  mesh: Mesh,
  { format, service, depth }: MeshExportQuery,
): string {
  const topology = fakeMeshTopology(data, mesh);
  return exportTopology(
    service === undefined
      ? topology
      : partAround(topology, {
          id: topologyNodeId({ type: 'virtual-service', name: service }),
          hops: depth,
        }),
    format,
  );
}

export async function fakeMeshDifference(
  data: FakeEksData,
  mesh: Mesh,
  { before, since, other: wanted = {} }: MeshDifferenceQuery,
): Promise<MeshDifferenceResponse> {
  const topology = fakeMeshTopology(data, mesh);
  const freshness = fakeFreshness(data, mesh);
  if (before) {
    return {
      mesh,
      topology: diffTopology(before, partAround(topology, before.around)),
      freshness,
    };
  }
  if (since) {
    const { earlier } = fakeMeshComparisons(data, mesh);
    const state = data.earlierMeshes?.find(({ id }) => id === since);
    if (!state) {
      throw await aResponseError({
        status: 404,
        name: 'NotFoundError',
        message: `No state '${since}' of mesh '${mesh.name}' is kept`,
      });
    }
    return {
      mesh,
      earlier: earlier.find(({ id }) => id === since),
      topology: diffTopology(
        fakeMeshTopology({ meshObjects: state.objects }, mesh),
        topology,
      ),
      freshness,
    };
  }
  const other = othersOf(data, mesh).find(
    ({ source, origin }) =>
      (wanted.source === undefined || source === wanted.source) &&
      (wanted.cluster === undefined ||
        origin?.cluster?.name === wanted.cluster),
  );
  if (!other) {
    throw await aResponseError({
      status: 404,
      name: 'NotFoundError',
      message: `Nobody else tells mesh '${mesh.name}'`,
    });
  }
  return {
    mesh,
    other,
    topology: diffTopology(fakeMeshTopology(data, other), topology),
    disagreements: compareSources(
      { mesh: other, objects: objectsOf(data, other) },
      { mesh, objects: objectsOf(data, mesh) },
    ),
    freshness,
  };
}

export function fakeMeshMigration(
  data: FakeEksData,
  mesh: Mesh,
  { options }: MeshMigrationQuery,
): MeshMigrationResponse {
  const { accountId, region } = mesh;
  const plan = planMigration(sourcesOfMesh(mesh, objectsOf(data, mesh)), {
    ...{ ...options, accountId, region },
  });
  return {
    mesh,
    plan,
    files: [{ path: 'PLAN.md', content: `# ${mesh.name}\n` }],
    freshness: fakeFreshness(data, mesh),
  };
}

function tellersOf(data: FakeEksData, mesh: Mesh): MeshTeller[] {
  return [mesh, ...othersOf(data, mesh)].map(teller => ({
    source: teller.source,
    cluster: teller.origin?.cluster?.name,
    location: teller.origin?.location,
    arn: teller.arn,
    isChosen: teller === mesh,
  }));
}

function othersOf(data: FakeEksData, mesh: Mesh): Mesh[] {
  return (data.meshes ?? []).filter(
    other =>
      other !== mesh &&
      other.name === mesh.name &&
      other.accountId === mesh.accountId &&
      other.region === mesh.region,
  );
}

function objectsOf({ meshObjects = [] }: FakeEksData, mesh: Mesh) {
  return meshObjects.filter(({ meshArn }) => meshArn === mesh.arn);
}

function indexOf(data: FakeEksData, mesh: Mesh) {
  return indexMesh({ mesh, objects: objectsOf(data, mesh) });
}

export function fakeMeshTopology(data: FakeEksData, mesh: Mesh) {
  return buildTopology({ mesh, objects: objectsOf(data, mesh) });
}

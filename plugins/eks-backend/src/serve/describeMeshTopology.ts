import { NotFoundError } from '@backstage/errors';
import {
  buildTopology,
  type Mesh,
  type MeshTopologyResponse,
  neighbourhood,
  topologyNodeId,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeFreshness } from './describeFreshness';
import { findMesh } from './findMesh';
import type { InventoryContext } from './InventoryContext';

/** AWS ended App Mesh on this day: https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html */
const APP_MESH_END_OF_LIFE = '2026-09-30';

/**
 * The graph around one virtual service of a mesh.
 *
 * @throws NotFoundError when the mesh or the service does not exist, ConflictError when several meshes have the name.
 *
 * @public
 */
export async function describeMeshTopology(
  context: InventoryContext,
  where: {
    mesh: string;
    service: string;
    accountId?: string;
    region?: string;
    /** Calls to follow in both directions; all when missing. */
    depth?: number;
  },
): Promise<MeshTopologyResponse> {
  const { store, now, overdueMsOf } = context;
  const { mesh, scope } = await findMesh(context, where);
  const [objects, state] = await Promise.all([
    store.listObjects({
      scopes: [scope],
      kinds: ['mesh-object'],
      parentArn: mesh.arn,
    }),
    store.getScopeState(scope),
  ]);
  const topology = buildTopology({ mesh, objects });
  const focus = topologyNodeId({
    type: 'virtual-service',
    name: where.service,
  });
  if (!topology.nodes.some(({ id }) => id === focus)) {
    throw new NotFoundError(
      `No virtual service '${where.service}' in mesh '${mesh.name}' (${scope.region} of ${scope.accountId})`,
    );
  }
  return {
    mesh,
    focus,
    topology: neighbourhood(topology, focus, { hops: where.depth }),
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs: overdueMsOf?.(scope),
      about: { kinds: ['mesh', 'mesh-object'], arn: mesh.arn },
    }),
    endOfLife: endOfLife(mesh),
  };
}

function endOfLife(mesh: Mesh): string | undefined {
  switch (mesh.source) {
    case 'app-mesh-api':
    case 'app-mesh-cr':
      return APP_MESH_END_OF_LIFE;
    default:
      return undefined;
  }
}

import {
  APP_MESH_ENDED_ON,
  type Freshness,
  technologyOf,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { describeFreshness } from './describeFreshness';
import { findMesh, type MeshChoice } from './findMesh';
import type { MeshContext } from './MeshContext';
import type { MeshGraph } from './MeshGraphs';

/** A mesh with its graph, and how much of that can be relied on. */
export interface LoadedMesh {
  graph: MeshGraph;
  scope: EksScope;
  freshness: Freshness;
  /** ISO 8601 date; missing for what AWS has not ended. */
  endOfLife?: string;
}

/**
 * The one mesh that is meant.
 *
 * @throws NotFoundError when there is none, ConflictError when there are several.
 */
export async function loadMeshGraph(
  context: MeshContext,
  where: MeshChoice,
): Promise<LoadedMesh> {
  const { store, graphs, now, overdueMsOf } = context;
  const { mesh, scope } = await findMesh(context, where);
  const [graph, state] = await Promise.all([
    graphs.get(mesh, scope),
    store.getScopeState(scope),
  ]);
  return {
    graph,
    scope,
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs: overdueMsOf?.(scope),
      about: { kinds: ['mesh', 'mesh-object'], arn: mesh.arn },
    }),
    endOfLife:
      technologyOf(mesh) === 'app-mesh' ? APP_MESH_ENDED_ON : undefined,
  };
}

import { type MeshComparisonsResponse } from '@eks-platform/backstage-plugin-eks-common';
import { describeFreshness } from './describeFreshness';
import { findMesh, type MeshChoice } from './findMesh';
import type { InventoryContext } from './InventoryContext';
import { listEarlierMeshes } from './listEarlierMeshes';
import { listMeshTellers, toMeshTeller } from './listMeshTellers';

/**
 * What a mesh can be compared with; its graph is not built for that.
 *
 * @throws NotFoundError when there is no such mesh, ConflictError when there are several.
 *
 * @public
 */
export async function listMeshComparisons(
  context: InventoryContext,
  where: MeshChoice,
): Promise<MeshComparisonsResponse> {
  const { store, now, overdueMsOf } = context;
  const { mesh, scope } = await findMesh(context, where);
  const [tellers, earlier, state] = await Promise.all([
    listMeshTellers(context, mesh, scope),
    listEarlierMeshes(context, mesh),
    store.getScopeState(scope),
  ]);
  return {
    mesh,
    tellers: tellers.map(teller => toMeshTeller(teller, mesh)),
    earlier,
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs: overdueMsOf?.(scope),
      about: { kinds: ['mesh', 'mesh-object'], arn: mesh.arn },
    }),
  };
}

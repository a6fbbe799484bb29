import type {
  EarlierMesh,
  Mesh,
} from '@eks-platform/backstage-plugin-eks-common';
import type { InventoryContext } from './InventoryContext';

/** The states that a mesh had before the present one, as far as they are kept; the latest first. */
export async function listEarlierMeshes(
  { store }: InventoryContext,
  mesh: Mesh,
): Promise<EarlierMesh[]> {
  const states = await store.listMeshStates(mesh);
  return states.slice(1).map(({ id, at, objects }, position) => ({
    id,
    from: at,
    until: states[position].at,
    objects,
  }));
}

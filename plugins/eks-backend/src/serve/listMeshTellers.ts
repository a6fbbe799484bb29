import {
  comparePreference,
  type Mesh,
  type MeshTeller,
  technologyOf,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryContext } from './InventoryContext';

/** A mesh as each of its sources tells it, the one nearest to what runs first. */
export async function listMeshTellers(
  { store }: InventoryContext,
  mesh: Mesh,
  scope: EksScope,
): Promise<Mesh[]> {
  const named = await store.listObjects({
    scopes: [scope],
    kinds: ['mesh'],
    name: mesh.name,
  });
  return named
    .filter(other => technologyOf(other) === technologyOf(mesh))
    .sort(comparePreference);
}

/** A mesh as one of those who tell it; `chosen` is the one that an answer is made from. */
export function toMeshTeller(
  { source, origin, arn }: Mesh,
  chosen: Mesh,
): MeshTeller {
  return {
    source,
    cluster: origin?.cluster?.name,
    location: origin?.location,
    arn,
    isChosen: arn === chosen.arn,
  };
}

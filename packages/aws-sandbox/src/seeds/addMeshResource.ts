import { meshKinds } from '../services/appmesh/meshKinds';
import { MeshPlace } from '../services/appmesh/MeshPlace';
import { newMeshRow } from '../services/appmesh/newMeshRow';
import { checkLimits } from '../services/appmesh/rules/checkLimits';
import {
  meshTables,
  rowKey,
  type MeshAddress,
  type MeshKindName,
  type MeshSpecs,
} from '../services/appmesh/tables';
import type { Place } from '../world/World';

/**
 * Adds a mesh, or something to a mesh, under the same rules as the API's.
 *
 * @throws AwsError when the spec is not one that App Mesh would take.
 */
export function addMeshResource<K extends MeshKindName>(
  place: Place,
  kind: K,
  options: {
    address: MeshAddress;
    spec: MeshSpecs[K];
    tags: Record<string, string>;
    /** Epoch milliseconds. */
    createdAt: number;
  },
): void {
  const { address, spec } = options;
  checkLimits(kind, spec);
  meshKinds[kind].checkSpec(spec, address, new MeshPlace(place));
  const { accountId, region } = place;
  const row = newMeshRow({ kind, accountId, region, ...options });
  place.table(meshTables[kind]).set(rowKey(address), row);
}

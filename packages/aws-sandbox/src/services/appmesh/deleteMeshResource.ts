import type { Operation } from '../../server/Operation';
import { addressOf, type MeshInput } from './MeshInput';
import type { MeshKind } from './MeshKind';
import { MeshPlace } from './MeshPlace';
import { requireOwnMesh, requireParents, requireRow } from './requireMesh';
import { showMeshResource } from './showMeshResource';
import { rowKey, type MeshKindName } from './tables';

/** DeleteMesh, DeleteVirtualNode and so on: removes a resource that nothing needs any more. */
export function deleteMeshResource<K extends MeshKindName>(
  kind: MeshKind<K>,
): Operation<MeshInput<K>, Record<string, unknown>> {
  return (input, context) => {
    const place = new MeshPlace(context.place);
    const address = addressOf(kind, input);
    requireOwnMesh(input.meshOwner, place);
    requireParents(kind, address, place);
    const row = requireRow(kind, address, place);
    kind.checkUnused(row, place);
    context.place.table(kind.table).delete(rowKey(address));
    const deleted = { ...row, lastUpdatedAt: context.now() };
    return { [kind.name]: showMeshResource(kind, deleted, 'DELETED') };
  };
}

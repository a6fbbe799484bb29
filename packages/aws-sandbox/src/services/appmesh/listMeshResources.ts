import type { Operation } from '../../server/Operation';
import { meshPage, type PageInput } from './meshPage';
import { parentAddressOf, type MeshInput } from './MeshInput';
import type { MeshKind } from './MeshKind';
import { MeshPlace } from './MeshPlace';
import { requireOwnMesh, requireParents } from './requireMesh';
import { showMeshReference } from './showMeshResource';
import type { MeshKindName } from './tables';

/** ListMeshes, ListVirtualNodes and so on: references to the resources of a kind, page by page. */
export function listMeshResources<K extends MeshKindName>(
  kind: MeshKind<K>,
): Operation<MeshInput<K> & PageInput, Record<string, unknown>> {
  return (input, context) => {
    const place = new MeshPlace(context.place);
    requireOwnMesh(input.meshOwner, place);
    const within = parentAddressOf(kind, input);
    if (kind.name !== 'mesh') requireParents(kind, within, place);
    const rows =
      kind.name === 'mesh'
        ? [...context.place.table(kind.table).values()]
        : place.list(kind.name, within);
    const { items, nextToken } = meshPage(rows, row => row.name, {
      ...input,
      maximum: 100,
    });
    return {
      [kind.listMember]: items.map(row => showMeshReference(kind, row)),
      nextToken,
    };
  };
}

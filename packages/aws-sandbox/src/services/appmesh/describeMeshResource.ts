import type { Operation } from '../../server/Operation';
import { addressOf, type MeshInput } from './MeshInput';
import type { MeshKind } from './MeshKind';
import { MeshPlace } from './MeshPlace';
import { requireOwnMesh, requireParents, requireRow } from './requireMesh';
import { showMeshResource } from './showMeshResource';
import type { MeshKindName } from './tables';

/** DescribeMesh, DescribeVirtualNode and so on: one resource in full. */
export function describeMeshResource<K extends MeshKindName>(
  kind: MeshKind<K>,
): Operation<MeshInput<K>, Record<string, unknown>> {
  return (input, context) => {
    const place = new MeshPlace(context.place);
    const address = addressOf(kind, input);
    requireOwnMesh(input.meshOwner, place);
    requireParents(kind, address, place);
    return {
      [kind.name]: showMeshResource(kind, requireRow(kind, address, place)),
    };
  };
}

import type { Operation } from '../../server/Operation';
import { addressOf, type MeshInput } from './MeshInput';
import type { MeshKind } from './MeshKind';
import { MeshPlace } from './MeshPlace';
import { isRepeated, rememberRequest } from './repeatedRequest';
import { requireOwnMesh, requireParents, requireRow } from './requireMesh';
import { checkLimits } from './rules/checkLimits';
import { showMeshResource } from './showMeshResource';
import type { MeshKindName, MeshSpecs } from './tables';

/** UpdateMesh, UpdateVirtualNode and so on: replaces a resource's spec as a whole. */
export function updateMeshResource<K extends MeshKindName>(
  kind: MeshKind<K>,
): Operation<MeshInput<K>, Record<string, unknown>> {
  return (input, context) => {
    const place = new MeshPlace(context.place);
    const address = addressOf(kind, input);
    // Only a mesh may be updated without a spec.
    const spec = input.spec ?? ({} as MeshSpecs[K]);
    checkLimits(kind.name, spec);
    const request = rememberRequest(input);
    requireOwnMesh(input.meshOwner, place);
    requireParents(kind, address, place);
    const row = requireRow(kind, address, place);
    if (!isRepeated(row.updated, request)) {
      kind.checkSpec(spec, address, place);
      row.spec = spec;
      row.version += 1;
      row.lastUpdatedAt = context.now();
      row.updated = request;
    }
    return { [kind.name]: showMeshResource(kind, row) };
  };
}

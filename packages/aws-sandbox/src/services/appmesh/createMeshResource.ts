import type { Operation } from '../../server/Operation';
import { conflict } from './errors';
import { addressOf, type MeshInput } from './MeshInput';
import type { MeshKind } from './MeshKind';
import { MeshPlace } from './MeshPlace';
import { newMeshRow } from './newMeshRow';
import { isRepeated, rememberRequest } from './repeatedRequest';
import { requireOwnMesh, requireParents } from './requireMesh';
import { checkLimits } from './rules/checkLimits';
import { checkName } from './rules/checkName';
import { showMeshResource } from './showMeshResource';
import { rowKey, type MeshKindName, type MeshSpecs } from './tables';
import { mergeTags } from './tags';

/** CreateMesh, CreateVirtualNode and so on: makes a resource of the kind. */
export function createMeshResource<K extends MeshKindName>(
  kind: MeshKind<K>,
): Operation<MeshInput<K>, Record<string, unknown>> {
  return (input, context) => {
    const place = new MeshPlace(context.place);
    const address = addressOf(kind, input);
    checkName(kind.nameMember, address.name);
    // Only a mesh may be made without a spec.
    const spec = input.spec ?? ({} as MeshSpecs[K]);
    checkLimits(kind.name, spec);
    const tags = mergeTags({}, input.tags);
    const request = rememberRequest(input);
    requireOwnMesh(input.meshOwner, place);
    if (kind.name !== 'mesh') requireParents(kind, address, place);

    const rows = context.place.table(kind.table);
    const existing = rows.get(rowKey(address));
    if (existing && isRepeated(existing.created, request)) {
      return { [kind.name]: showMeshResource(kind, existing) };
    }
    if (existing) {
      throw conflict(
        `${kind.label} with name ${address.name} already exists: ${existing.arn}`,
      );
    }
    kind.checkSpec(spec, address, place);
    const row = newMeshRow({
      kind: kind.name,
      accountId: context.accountId,
      region: context.region,
      address,
      spec,
      tags,
      createdAt: context.now(),
    });
    row.created = request;
    rows.set(rowKey(address), row);
    return { [kind.name]: showMeshResource(kind, row) };
  };
}

import { AwsError } from '../../server/AwsError';
import { notFound } from './errors';
import type { MeshKind } from './MeshKind';
import type { MeshPlace } from './MeshPlace';
import { meshKinds } from './meshKinds';
import type { MeshAddress, MeshKindName, MeshRow } from './tables';

/**
 * Checks that the mesh is the caller's own: nothing is shared between the sandbox's accounts.
 *
 * @throws AwsError ForbiddenException.
 */
export function requireOwnMesh(
  meshOwner: string | undefined,
  { place }: MeshPlace,
): void {
  if (meshOwner === undefined || meshOwner === place.accountId) return;
  throw new AwsError(
    'ForbiddenException',
    `No mesh of account ${meshOwner} is shared with account ${place.accountId}`,
    { status: 403 },
  );
}

/**
 * Checks that the mesh exists and, for routes, the virtual router or gateway too.
 *
 * @throws AwsError NotFoundException.
 */
export function requireParents(
  kind: MeshKind<MeshKindName>,
  { meshName, parentName }: Omit<MeshAddress, 'name'>,
  place: MeshPlace,
): void {
  if (!place.find('mesh', { meshName, name: meshName })) {
    throw absent('Mesh', { meshName, name: meshName }, place);
  }
  if (!kind.parent) return;
  const address = { meshName, name: parentName! };
  if (!place.find(kind.parent, address)) {
    throw absent(meshKinds[kind.parent].label, address, place);
  }
}

/**
 * Finds a resource.
 *
 * @throws AwsError NotFoundException.
 */
export function requireRow<K extends MeshKindName>(
  kind: MeshKind<K>,
  address: MeshAddress,
  place: MeshPlace,
): MeshRow<K> {
  const row = place.find(kind.name, address);
  if (!row) throw absent(kind.label, address, place);
  return row;
}

function absent(
  label: string,
  { meshName, parentName, name }: MeshAddress,
  { place }: MeshPlace,
): AwsError {
  const account = `for account ${place.accountId}`;
  if (label === 'Mesh') {
    return notFound(`Mesh with name ${name} is not present ${account}`);
  }
  const within = parentName === undefined ? '' : ` under ${parentName}`;
  return notFound(
    `${label} with name ${name} is not present${within} under mesh ${meshName} ${account}`,
  );
}

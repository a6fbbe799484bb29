import type { MeshRef, ResourceMetadata } from '@aws-sdk/client-app-mesh';
import type { MeshKind } from './MeshKind';
import type { MeshKindName, MeshRow } from './tables';

/** A resource as Create, Describe, Update and Delete answer it. */
export function showMeshResource<K extends MeshKindName>(
  kind: MeshKind<K>,
  row: MeshRow<K>,
  status: 'ACTIVE' | 'DELETED' = 'ACTIVE',
): Record<string, unknown> {
  const accountId = ownerOf(row);
  const metadata: ResourceMetadata = {
    arn: row.arn,
    uid: row.uid,
    version: row.version,
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
    meshOwner: accountId,
    resourceOwner: accountId,
  };
  return {
    ...showNames(kind, row),
    spec: row.spec,
    metadata,
    status: { status },
  };
}

/** A resource as List answers it. */
export function showMeshReference<K extends MeshKindName>(
  kind: MeshKind<K>,
  row: MeshRow<K>,
): Record<string, unknown> {
  const accountId = ownerOf(row);
  const reference: Omit<MeshRef, 'meshName'> = {
    meshOwner: accountId,
    resourceOwner: accountId,
    arn: row.arn,
    version: row.version,
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
  };
  return { ...showNames(kind, row), ...reference };
}

function showNames<K extends MeshKindName>(
  kind: MeshKind<K>,
  row: MeshRow<K>,
): Record<string, string | undefined> {
  return {
    meshName: row.meshName,
    ...(kind.parent && { [`${kind.parent}Name`]: row.parentName }),
    [kind.nameMember]: row.name,
  };
}

function ownerOf(row: MeshRow): string {
  return row.arn.split(':')[4];
}

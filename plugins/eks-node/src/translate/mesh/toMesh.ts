import type { MeshData } from '@aws-sdk/client-app-mesh';
import type { Mesh, Scope } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from '../requireMember';
import { toEnvelope } from './toEnvelope';

/** A mesh as App Mesh describes it; its tags come from another question. */
export function toMesh(
  mesh: MeshData,
  scope: Scope,
  tags: Record<string, string>,
): Mesh {
  const name = requireMember(mesh.meshName, 'meshName', 'a mesh');
  const where = `mesh '${name}'`;
  return {
    kind: 'mesh',
    arn: requireMember(mesh.metadata?.arn, 'metadata.arn', where),
    name,
    accountId: scope.accountId,
    region: scope.region,
    source: 'app-mesh-api',
    technology: 'app-mesh',
    status: requireMember(mesh.status?.status, 'status.status', where),
    ownerAccountId: mesh.metadata?.meshOwner,
    egressFilter: mesh.spec?.egressFilter?.type,
    spec: mesh.spec ?? {},
    envelope: toEnvelope(mesh),
    createdAt: mesh.metadata?.createdAt?.toISOString(),
    tags,
  };
}

import type { MeshData } from '@aws-sdk/client-app-mesh';
import type { Mesh, Scope } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from '../requireMember';

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
    status: requireMember(mesh.status?.status, 'status.status', where),
    egressFilter: mesh.spec?.egressFilter?.type,
    createdAt: mesh.metadata?.createdAt?.toISOString(),
    tags,
  };
}

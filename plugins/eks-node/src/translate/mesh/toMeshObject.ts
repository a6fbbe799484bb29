import type { ResourceMetadata } from '@aws-sdk/client-app-mesh';
import type {
  MeshObject,
  MeshObjectType,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from '../requireMember';
import { toEnvelope } from './toEnvelope';

/**
 * What App Mesh says of every kind of object alike. The ARN of the mesh is the beginning of the object's own:
 * `arn:aws:appmesh:REGION:ACCOUNT:mesh/NAME/…`.
 */
export function toMeshObject(
  object: {
    meshName: string | undefined;
    metadata: ResourceMetadata | undefined;
    status: { status: string | undefined } | undefined;
    spec: unknown;
  },
  identity: { type: MeshObjectType; name: string | undefined },
  scope: Scope,
): MeshObject {
  const { metadata } = object;
  const { type } = identity;
  const name = requireMember(identity.name, 'name', `a ${type}`);
  const where = `${type} '${name}'`;
  const arn = requireMember(metadata?.arn, 'metadata.arn', where);
  return {
    kind: 'mesh-object',
    arn,
    type,
    name,
    accountId: scope.accountId,
    region: scope.region,
    meshName: requireMember(object.meshName, 'meshName', where),
    meshArn: arn.split('/').slice(0, 2).join('/'),
    source: 'app-mesh-api',
    status: requireMember(object.status?.status, 'status.status', where),
    listeners: [],
    backends: [],
    targets: [],
    spec: object.spec ?? {},
    envelope: toEnvelope(object),
    createdAt: metadata?.createdAt?.toISOString(),
    tags: {},
  };
}

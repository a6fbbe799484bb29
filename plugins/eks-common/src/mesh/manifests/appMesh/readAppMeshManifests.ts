import type { Mesh } from '../../Mesh';
import type { MeshAttachment } from '../../MeshAttachment';
import type { MeshObject } from '../../MeshObject';
import { meshOriginArn } from '../../meshOriginArn';
import { asRecord, asText } from '../../plainValues';
import type { KubernetesManifest } from '../KubernetesManifest';
import type { ManifestContext } from '../ManifestContext';
import type { ManifestIndex } from '../ManifestIndex';
import { commonOf, envelopeOf, originOf, statusOf } from '../manifestParts';
import { APP_MESH_GROUP, awsName } from './awsName';
import { MeshMembership, type MeshChoice } from './MeshMembership';
import { readGatewayRoute } from './readGatewayRoute';
import { readVirtualGateway } from './readVirtualGateway';
import { readVirtualNode } from './readVirtualNode';
import { readVirtualRouter } from './readVirtualRouter';
import { readVirtualService } from './readVirtualService';
import type { ReadMeshPlace, ResourceReading } from './ResourceReading';

/** The kinds of App Mesh's custom resources that are read, in the order in which their objects come. */
export const APP_MESH_KINDS = [
  'Mesh',
  'VirtualGateway',
  'GatewayRoute',
  'VirtualService',
  'VirtualRouter',
  'VirtualNode',
  'BackendGroup',
] as const;

/** The meshes that custom resources of App Mesh tell of, with everything in them. */
export function readAppMeshManifests(
  index: ManifestIndex,
  context: ManifestContext,
): { meshes: Mesh[]; objects: MeshObject[] } {
  const membership = new MeshMembership(index);
  const meshes = new Map<string, Mesh>();
  for (const manifest of index.all(APP_MESH_GROUP, 'Mesh')) {
    const mesh = toMesh(manifest, context);
    meshes.set(mesh.name, mesh);
  }
  const objects: MeshObject[] = [];
  for (const kind of APP_MESH_KINDS.slice(1)) {
    for (const manifest of index.all(APP_MESH_GROUP, kind)) {
      const choice = membership.meshOf(manifest);
      const mesh = meshes.get(choice.meshName) ?? impliedMesh(choice, context);
      meshes.set(mesh.name, mesh);
      if (kind === 'BackendGroup') {
        mesh.attachments = [
          ...(mesh.attachments ?? []),
          toAttachment(manifest, context, choice),
        ];
      } else {
        objects.push(
          ...readResource(
            {
              manifest,
              mesh: placeOf(mesh),
              index,
              context,
              problems: choice.problem ? [choice.problem] : [],
            },
            other => membership.meshOf(other).meshName === mesh.name,
          ),
        );
      }
    }
  }
  return { meshes: [...meshes.values()], objects };
}

function readResource(
  reading: ResourceReading,
  isOfMesh: (manifest: KubernetesManifest) => boolean,
): MeshObject[] {
  switch (reading.manifest.kind) {
    case 'VirtualGateway':
      return [readVirtualGateway(reading)];
    case 'GatewayRoute':
      return [readGatewayRoute(reading, isOfMesh)];
    case 'VirtualService':
      return [readVirtualService(reading)];
    case 'VirtualRouter':
      return readVirtualRouter(reading);
    default:
      return [readVirtualNode(reading)];
  }
}

function toMesh(manifest: KubernetesManifest, context: ManifestContext): Mesh {
  const { accountId, region, source } = context;
  const spec = asRecord(manifest.spec);
  const name = awsName(manifest);
  const ownerAccountId = asText(spec.meshOwner);
  const egressFilter = asText(asRecord(spec.egressFilter).type);
  return {
    kind: 'mesh',
    arn: meshOriginArn(originOf(manifest, context)),
    awsArn:
      asText(asRecord(manifest.status).meshARN) ??
      awsMeshArn(name, context, ownerAccountId),
    name,
    accountId,
    region,
    source,
    technology: 'app-mesh',
    origin: originOf(manifest, context),
    status: statusOf(manifest, type => type === 'MeshActive'),
    ...(ownerAccountId !== undefined && { ownerAccountId }),
    ...(egressFilter !== undefined && { egressFilter }),
    ...commonOf(manifest),
  };
}

/** A mesh of which only its objects tell. */
function impliedMesh(choice: MeshChoice, context: ManifestContext): Mesh {
  const { meshName: name, problem } = choice;
  const { accountId, region, source, origin } = context;
  return {
    kind: 'mesh',
    arn: meshOriginArn(origin, APP_MESH_GROUP, 'Mesh', name),
    awsArn: awsMeshArn(name, context),
    name,
    accountId,
    region,
    source,
    technology: 'app-mesh',
    origin,
    status: 'UNKNOWN',
    implied: true,
    ...(problem && { problems: [problem] }),
    tags: {},
  };
}

function awsMeshArn(
  name: string,
  { partition = 'aws', region, accountId }: ManifestContext,
  ownerAccountId: string = accountId,
): string {
  return `arn:${partition}:appmesh:${region}:${ownerAccountId}:mesh/${name}`;
}

function placeOf({ name, arn, awsArn = arn }: Mesh): ReadMeshPlace {
  return { name, arn, awsArn };
}

function toAttachment(
  manifest: KubernetesManifest,
  context: ManifestContext,
  { problem }: MeshChoice,
): MeshAttachment {
  return {
    type: 'backend-group',
    name: manifest.metadata.name,
    object: originOf(manifest, context).object,
    ...(problem && { problem }),
    spec: manifest.spec,
    envelope: envelopeOf(manifest),
  };
}

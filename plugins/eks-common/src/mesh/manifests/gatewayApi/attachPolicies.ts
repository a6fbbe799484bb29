import type { Mesh } from '../../Mesh';
import type { MeshAttachment, MeshAttachmentType } from '../../MeshAttachment';
import type { MeshObject } from '../../MeshObject';
import { asList, asRecord, asText } from '../../plainValues';
import type { KubernetesManifest } from '../KubernetesManifest';
import { UNKNOWN_MESH } from '../appMesh/MeshMembership';
import { namespaceOf } from '../ManifestIndex';
import { envelopeOf, originOf } from '../manifestParts';
import { objectKey, type GatewayReading } from './GatewayReading';
import { impliedNetwork } from './readGateways';
import { GATEWAY_GROUP, LATTICE_GROUP, latticeServiceName } from './names';
import { ROUTE_KINDS } from './readRoute';

const TYPES: Record<string, MeshAttachmentType> = {
  IAMAuthPolicy: 'auth-policy',
  VpcAssociationPolicy: 'vpc-association',
  AccessLogPolicy: 'access-log',
  TargetGroupPolicy: 'target-group-policy',
  ServiceExport: 'service-export',
  ServiceImport: 'service-import',
};

/**
 * Attaches Lattice's own custom resources to what they speak of.
 *
 * | resource | attached to |
 * | --- | --- |
 * | a policy whose target is a Gateway | the mesh |
 * | a policy whose target is a route | its virtual service, in each mesh |
 * | a policy whose target is a Service or ServiceExport | its virtual node, in each mesh |
 * | ServiceExport, ServiceImport | the virtual node of its name, in each mesh |
 * | anything whose target is not there | the first mesh, with the problem noted |
 */
export function attachPolicies(reading: GatewayReading): void {
  for (const [kind, type] of Object.entries(TYPES)) {
    for (const manifest of reading.index.all(LATTICE_GROUP, kind)) {
      attach(reading, manifest, type);
    }
  }
}

function attach(
  reading: GatewayReading,
  manifest: KubernetesManifest,
  type: MeshAttachmentType,
) {
  const target = targetOf(manifest);
  const owners = ownersOf(reading, target);
  const attachment: MeshAttachment = {
    type,
    name: manifest.metadata.name,
    object: originOf(manifest, reading.context).object,
    ...detailOf(manifest),
    spec: manifest.spec,
    envelope: envelopeOf(manifest),
  };
  if (owners.length === 0) {
    const isOwn = target.kind === manifest.kind;
    addTo(firstMesh(reading), {
      ...attachment,
      problem: isOwn
        ? 'no route leads to it'
        : `no ${target.kind} '${target.name}' in namespace '${target.namespace}' of this mesh`,
    });
  }
  for (const owner of owners) {
    addTo(owner, attachment);
  }
}

interface Target {
  kind: string;
  name: string;
  namespace: string;
}

/** Exports and imports speak of the Service of their own name. */
function targetOf(manifest: KubernetesManifest): Target {
  const { targetRef } = asRecord(manifest.spec);
  const { kind, name, namespace } = asRecord(targetRef);
  return {
    kind: asText(kind) ?? manifest.kind,
    name: asText(name) ?? manifest.metadata.name,
    namespace: asText(namespace) ?? namespaceOf(manifest),
  };
}

function ownersOf(
  { index, meshes, objects }: GatewayReading,
  { kind, name, namespace }: Target,
): Array<Mesh | MeshObject> {
  const inEach = (type: MeshObject['type'], objectName: string) =>
    [...meshes.values()].flatMap(
      mesh => objects.get(objectKey(mesh, { type, name: objectName })) ?? [],
    );
  if (kind === 'Gateway') {
    return [meshes.get(name) ?? []].flat();
  }
  if (ROUTE_KINDS.some(routeKind => routeKind === kind)) {
    const route = index.find(GATEWAY_GROUP, kind, name, namespace);
    return route ? inEach('virtual-service', latticeServiceName(route)) : [];
  }
  return inEach(
    'virtual-node',
    `${name}.${namespace}${kind === 'ServiceImport' ? '.import' : ''}`,
  );
}

function firstMesh({ meshes, context }: GatewayReading): Mesh {
  const [first] = meshes.values();
  if (first) {
    return first;
  }
  const mesh = impliedNetwork(
    UNKNOWN_MESH,
    context,
    'no Gateway of VPC Lattice',
  );
  meshes.set(mesh.name, mesh);
  return mesh;
}

function addTo(owner: Mesh | MeshObject, attachment: MeshAttachment) {
  owner.attachments = [...(owner.attachments ?? []), attachment];
  // A policy of IAM makes the controller switch the auth type on.
  if (attachment.type === 'auth-policy' && !attachment.problem) {
    owner.authType = 'AWS_IAM';
  }
}

function detailOf({
  kind,
  spec,
}: KubernetesManifest): Pick<MeshAttachment, 'detail'> {
  const { destinationArn, protocol, protocolVersion, associateWithVpc } =
    asRecord(spec);
  switch (kind) {
    case 'AccessLogPolicy':
      return { detail: asText(destinationArn) };
    case 'TargetGroupPolicy':
      return {
        detail: [protocol, protocolVersion]
          .flatMap(part => asText(part) ?? [])
          .join(' '),
      };
    case 'VpcAssociationPolicy': {
      const groups = asList(asRecord(spec).securityGroupIds);
      return {
        detail: [
          associateWithVpc === false ? 'no association' : "the cluster's VPC",
          ...groups.flatMap(group => asText(group) ?? []),
        ].join(', '),
      };
    }
    default:
      return {};
  }
}

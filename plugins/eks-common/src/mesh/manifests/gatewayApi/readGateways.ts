import type { Mesh } from '../../Mesh';
import type { MeshAttachment } from '../../MeshAttachment';
import { meshOriginArn } from '../../meshOriginArn';
import { asRecord, asText } from '../../plainValues';
import type { KubernetesManifest } from '../KubernetesManifest';
import type { ManifestContext } from '../ManifestContext';
import type { ManifestIndex } from '../ManifestIndex';
import {
  commonOf,
  conditionsOf,
  envelopeOf,
  originOf,
  statusOf,
} from '../manifestParts';
import {
  GATEWAY_GROUP,
  LATTICE_CLASS,
  LATTICE_CONTROLLER,
  LATTICE_GROUP,
} from './names';

const NETWORK_ARN =
  /arn:aws[a-z-]*:vpc-lattice:[^\s:]+:\d{12}:servicenetwork\/[\w-]+/;

/**
 * The service networks that Gateways of VPC Lattice and ServiceNetworks name. Those of one name are one network, as
 * Lattice knows no namespaces: the first Gateway is the mesh's own object, the rest is attached to it.
 */
export function readGateways(
  index: ManifestIndex,
  context: ManifestContext,
): Map<string, Mesh> {
  const meshes = new Map<string, Mesh>();
  const manifests = [
    ...index
      .all(GATEWAY_GROUP, 'Gateway')
      .filter(gateway => isLatticeGateway(gateway, index)),
    ...index.all(LATTICE_GROUP, 'ServiceNetwork'),
  ];
  for (const manifest of manifests) {
    const { name } = manifest.metadata;
    const mesh = meshes.get(name);
    if (mesh) {
      mesh.attachments = [
        ...(mesh.attachments ?? []),
        toAttachment(manifest, context),
      ];
    } else {
      meshes.set(name, toMesh(manifest, context));
    }
  }
  return meshes;
}

/** Whether the controller of VPC Lattice answers for a Gateway; the class itself may not be told of. */
export function isLatticeGateway(
  gateway: KubernetesManifest,
  index: ManifestIndex,
): boolean {
  const className = asText(asRecord(gateway.spec).gatewayClassName) ?? '';
  const found = index.find(GATEWAY_GROUP, 'GatewayClass', className);
  return found
    ? asRecord(found.spec).controllerName === LATTICE_CONTROLLER
    : className === LATTICE_CLASS;
}

/** A service network that only those who name it tell of. */
export function impliedNetwork(
  name: string,
  context: ManifestContext,
  problem: string,
): Mesh {
  const { accountId, region, source, origin } = context;
  return {
    kind: 'mesh',
    arn: meshOriginArn(origin, GATEWAY_GROUP, 'Gateway', name),
    name,
    accountId,
    region,
    source,
    technology: 'vpc-lattice',
    origin,
    status: 'UNKNOWN',
    implied: true,
    problems: [problem],
    tags: {},
  };
}

function toMesh(manifest: KubernetesManifest, context: ManifestContext): Mesh {
  const { accountId, region, source } = context;
  const awsArn = networkArnOf(manifest);
  const ownerAccountId = awsArn?.split(':')[4];
  return {
    kind: 'mesh',
    // All of one place begins alike, whatever the group of the object: a failed read says so much.
    arn:
      manifest.kind === 'Gateway'
        ? meshOriginArn(originOf(manifest, context))
        : meshOriginArn(
            context.origin,
            GATEWAY_GROUP,
            manifest.kind,
            manifest.metadata.name,
          ),
    ...(awsArn !== undefined && { awsArn, ownerAccountId }),
    name: manifest.metadata.name,
    accountId,
    region,
    source,
    technology: 'vpc-lattice',
    origin: originOf(manifest, context),
    status: statusOf(manifest, type => type === 'Programmed'),
    ...commonOf(manifest),
  };
}

/** The controller tells the ARN in the message of a condition. */
function networkArnOf(manifest: KubernetesManifest): string | undefined {
  for (const condition of conditionsOf(manifest)) {
    const [arn] =
      NETWORK_ARN.exec(asText(asRecord(condition).message) ?? '') ?? [];
    if (arn) {
      return arn;
    }
  }
  const { serviceNetworkARN, arn } = asRecord(manifest.status);
  return asText(serviceNetworkARN ?? arn);
}

function toAttachment(
  manifest: KubernetesManifest,
  context: ManifestContext,
): MeshAttachment {
  return {
    type: 'gateway',
    name: manifest.metadata.name,
    object: originOf(manifest, context).object,
    spec: manifest.spec,
    envelope: envelopeOf(manifest),
  };
}

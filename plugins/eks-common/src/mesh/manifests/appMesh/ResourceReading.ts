import type { MeshObject, MeshObjectType } from '../../MeshObject';
import { meshOriginArn } from '../../meshOriginArn';
import { asRecord, asText } from '../../plainValues';
import type { KubernetesManifest } from '../KubernetesManifest';
import type { ManifestContext } from '../ManifestContext';
import { type ManifestIndex, namespaceOf } from '../ManifestIndex';
import { commonOf, originOf, statusOf } from '../manifestParts';
import { awsName } from './awsName';
import { followReference, type ReferredType } from './followReference';
import type { MeshReference } from '../../MeshReference';

/** The mesh in which a resource is read. */
export interface ReadMeshPlace {
  name: string;
  arn: string;
  /** AWS's own. */
  awsArn: string;
}

/** What reading a custom resource of App Mesh takes besides the resource. */
export interface ResourceReading {
  manifest: KubernetesManifest;
  mesh: ReadMeshPlace;
  index: ManifestIndex;
  context: ManifestContext;
  problems: string[];
}

const SEGMENTS: Record<MeshObjectType, string> = {
  'virtual-gateway': 'virtualGateway',
  'gateway-route': 'gatewayRoute',
  'virtual-service': 'virtualService',
  'virtual-router': 'virtualRouter',
  route: 'route',
  'virtual-node': 'virtualNode',
};

/** What custom resources of every kind become alike. */
export function toCommonObject(
  type: MeshObjectType,
  reading: ResourceReading,
): MeshObject {
  const { manifest, mesh, context, problems } = reading;
  const name = awsName(manifest);
  const { accountId, region, source } = context;
  const segment = SEGMENTS[type];
  return {
    kind: 'mesh-object',
    arn: meshOriginArn(originOf(manifest, context)),
    awsArn:
      asText(asRecord(manifest.status)[`${segment}ARN`]) ??
      `${mesh.awsArn}/${segment}/${name}`,
    type,
    name,
    accountId,
    region,
    meshName: mesh.name,
    meshArn: mesh.arn,
    source,
    technology: 'app-mesh',
    origin: originOf(manifest, context),
    status: statusOf(manifest, condition => condition.endsWith('Active')),
    listeners: [],
    backends: [],
    targets: [],
    ...commonOf(manifest),
    ...(problems.length > 0 && { problems }),
  };
}

/** What the resource refers to; undefined when it does not. */
export function referenceOf(
  reading: ResourceReading,
  type: ReferredType,
  holder: unknown,
): MeshReference | undefined {
  return followReference({
    type,
    holder,
    namespace: namespaceOf(reading.manifest),
    index: reading.index,
    meshName: reading.mesh.name,
  });
}

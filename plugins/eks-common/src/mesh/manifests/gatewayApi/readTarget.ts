import type { Mesh } from '../../Mesh';
import type { MeshListener } from '../../MeshListener';
import type { MeshObject } from '../../MeshObject';
import type { MeshReference } from '../../MeshReference';
import {
  asList,
  asNumber,
  asRecord,
  asText,
  withoutUndefined,
} from '../../plainValues';
import { namespaceOf } from '../ManifestIndex';
import type { KubernetesManifest } from '../KubernetesManifest';
import { objectKey, type GatewayReading } from './GatewayReading';
import { LATTICE_GROUP } from './names';

/**
 * The target group that a backend of a route stands for: a Service of the cluster, or what another cluster exports. Adds
 * it to what has been read, or its port to it.
 *
 * | backend | name of the virtual node |
 * | --- | --- |
 * | Service `cart` in namespace `shop` | `cart.shop` |
 * | ServiceImport `cart` in namespace `shop` | `cart.shop.import` |
 */
export function readTarget(
  reading: GatewayReading,
  mesh: Mesh,
  route: KubernetesManifest,
  backend: unknown,
): MeshReference {
  const backendRef = asRecord(backend);
  const isImport = backendRef.kind === 'ServiceImport';
  const service = asText(backendRef.name) ?? '';
  const namespace = asText(backendRef.namespace) ?? namespaceOf(route);
  const port = asNumber(backendRef.port);
  const name = `${service}.${namespace}${isImport ? '.import' : ''}`;
  const key = objectKey(mesh, { type: 'virtual-node', name });
  const known =
    reading.objects.get(key) ??
    toNode(reading, mesh, { name, service, namespace, isImport });
  const protocol = protocolOf(
    isImport
      ? undefined
      : reading.targetGroupPolicies.get(`${namespace}/${service}`),
  );
  reading.objects.set(key, {
    ...known,
    listeners: withPort(known.listeners, port, protocol),
  });
  return withoutUndefined({
    type: 'virtual-node',
    name,
    // The Gateway API's default.
    weight: asNumber(backendRef.weight) ?? 1,
    port,
  });
}

function toNode(
  { index, context }: GatewayReading,
  mesh: Mesh,
  target: {
    name: string;
    service: string;
    namespace: string;
    isImport: boolean;
  },
): MeshObject {
  const { name, service, namespace, isImport } = target;
  const [group, kind] = isImport
    ? [LATTICE_GROUP, 'ServiceImport']
    : ['', 'Service'];
  const found = index.find(group, kind, service, namespace);
  const origin = {
    ...context.origin,
    object: {
      apiVersion: found?.apiVersion ?? (isImport ? `${group}/v1alpha1` : 'v1'),
      kind,
      namespace,
      name: service,
    },
  };
  // Whether a Service exists is only known where Services are told of at all.
  const isMissing = !found && (isImport || index.all('', 'Service').length > 0);
  const { accountId, region, source } = context;
  return {
    kind: 'mesh-object',
    arn: [mesh.arn, 'target', kind, namespace, service].join('/'),
    type: 'virtual-node',
    name,
    accountId,
    region,
    meshName: mesh.name,
    meshArn: mesh.arn,
    source,
    technology: 'vpc-lattice',
    origin,
    status: 'UNKNOWN',
    listeners: [],
    backends: [],
    targets: [],
    ...(!isImport && {
      serviceDiscovery: `${service}.${namespace}.svc.cluster.local`,
    }),
    ...(isMissing && {
      problems: [`no ${kind} '${service}' in namespace '${namespace}'`],
    }),
    spec: {},
    tags: {},
  };
}

/** HTTP unless a TargetGroupPolicy of the Service says otherwise. */
function protocolOf(policy: Record<string, unknown> = {}): string {
  const { protocol, protocolVersion } = policy;
  if (protocolVersion === 'GRPC') {
    return 'grpc';
  }
  return protocolVersion === 'HTTP2'
    ? 'http2'
    : (asText(protocol) ?? 'http').toLowerCase();
}

function withPort(
  listeners: MeshListener[],
  port: number | undefined,
  protocol: string,
): MeshListener[] {
  return port === undefined || listeners.some(other => other.port === port)
    ? listeners
    : [...listeners, { port, protocol }];
}

/** The backends of a rule, the list as it is written. */
export function backendRefsOf(rule: unknown): unknown[] {
  return asList(asRecord(rule).backendRefs);
}

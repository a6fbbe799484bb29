import type { KindReference } from '../../kubernetes';

/** Which kinds of a cluster tell of meshes. */
export interface MeshKinds {
  /** The group whose kinds must be there for a cluster to have meshes at all; all that is read lies under it. */
  group: string;
  /** Kinds without which a mesh would look another one, each in the versions to look for, the best first. */
  needed: KindReference[][];
  /** Kinds that make the picture better and may be missing or refused. */
  helpful: KindReference[][];
}

const APP_MESH = 'appmesh.k8s.aws';
const GATEWAY = 'gateway.networking.k8s.io';
const LATTICE = 'application-networking.k8s.aws';

/** App Mesh's custom resources. */
export const appMeshKinds: MeshKinds = {
  group: APP_MESH,
  needed: [
    'Mesh',
    'VirtualGateway',
    'GatewayRoute',
    'VirtualService',
    'VirtualRouter',
    'VirtualNode',
    'BackendGroup',
  ].map(kind => inVersions(APP_MESH, kind, 'v1beta2')),
  // Only a resource that no webhook has seen has no mesh reference and is found by its namespace's labels.
  helpful: [[{ apiVersion: 'v1', kind: 'Namespace' }]],
};

/** The Gateway API and VPC Lattice's own custom resources. */
export const gatewayApiKinds: MeshKinds = {
  group: GATEWAY,
  needed: [
    inVersions(GATEWAY, 'GatewayClass', 'v1', 'v1beta1'),
    inVersions(GATEWAY, 'Gateway', 'v1', 'v1beta1'),
    inVersions(GATEWAY, 'HTTPRoute', 'v1', 'v1beta1'),
    inVersions(GATEWAY, 'GRPCRoute', 'v1', 'v1alpha2'),
    inVersions(GATEWAY, 'TLSRoute', 'v1', 'v1alpha3', 'v1alpha2'),
    ...[
      'ServiceNetwork',
      'TargetGroupPolicy',
      'IAMAuthPolicy',
      'VpcAssociationPolicy',
      'AccessLogPolicy',
      'ServiceExport',
      'ServiceImport',
    ].map(kind => inVersions(LATTICE, kind, 'v1alpha1')),
  ],
  helpful: [[{ apiVersion: 'v1', kind: 'Service' }]],
};

function inVersions(
  group: string,
  kind: string,
  ...versions: string[]
): KindReference[] {
  return versions.map(version => ({ apiVersion: `${group}/${version}`, kind }));
}

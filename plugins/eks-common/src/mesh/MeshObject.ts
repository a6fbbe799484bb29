import type { MeshSourceType } from './Mesh';

/**
 * The kinds of object inside a mesh, in App Mesh's words.
 *
 * @public
 */
export type MeshObjectType =
  | 'virtual-gateway'
  | 'gateway-route'
  | 'virtual-service'
  | 'virtual-router'
  | 'route'
  | 'virtual-node';

/**
 * A port on which a virtual node, router or gateway listens.
 *
 * @public
 */
export interface MeshListener {
  port: number;
  /** `http`, `http2`, `grpc` or `tcp`. */
  protocol: string;
  /** `STRICT`, `PERMISSIVE` or `DISABLED`; missing when the listener says nothing of TLS. */
  tlsMode?: string;
}

/**
 * A reference from one mesh object to another of the same mesh, by name.
 *
 * @public
 */
export interface MeshReference {
  type: MeshObjectType;
  name: string;
  /** Share of traffic as configured, 0–100; weighted targets of a route only. */
  weight?: number;
  /** Port of the target; when the route names one. */
  port?: number;
}

/**
 * One object of a mesh in the suite's neutral terms. The source's own object stays attached as `source`, nothing of it
 * is lost.
 *
 * @public
 */
export interface MeshObject {
  kind: 'mesh-object';
  arn: string;
  type: MeshObjectType;
  name: string;
  accountId: string;
  region: string;
  meshName: string;
  meshArn: string;
  source: MeshSourceType;
  status: string;
  /** The virtual router of a route or the virtual gateway of a gateway route. */
  parentName?: string;
  listeners: MeshListener[];
  /** The virtual services a virtual node declares that it calls. */
  backends: MeshReference[];
  /** What it hands traffic to: a service's provider, a route's weighted targets, a gateway route's service. */
  targets: MeshReference[];
  /** Routes and gateway routes: what a request must look like, in words, for example `prefix /api, header x-beta present`. */
  match?: string;
  /** Routes and gateway routes: `http`, `http2`, `grpc` or `tcp`. */
  protocol?: string;
  /** Routes and gateway routes, 0–1000, the lowest first. */
  priority?: number;
  /** DNS host name or Cloud Map service behind a virtual node. */
  serviceDiscovery?: string;
  /** The specification as the source gave it. */
  spec: unknown;
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
}

import type { LabelSelector } from '../kubernetes/PodDisruptionBudget';
import type { Mesh } from './Mesh';
import type { MeshAttachment } from './MeshAttachment';
import type { MeshListener } from './MeshListener';
import type { MeshOrigin } from './MeshOrigin';
import type { MeshReference } from './MeshReference';
import type { ClientPolicy, RetryPolicy, TimeoutPolicy } from './policies';
import type { RouteMatch } from './RouteMatch';

/**
 * The kinds of object inside a mesh, in App Mesh's words.
 *
 * | type | in VPC Lattice | in the Gateway API |
 * | --- | --- | --- |
 * | virtual-gateway, gateway-route | – | – |
 * | virtual-service | service | HTTPRoute, GRPCRoute, TLSRoute |
 * | virtual-router | listener of a service | listener of the Gateway that a route attaches to |
 * | route | rule of a listener, default action included | rule of a route |
 * | virtual-node | target group | Service or ServiceImport that a rule names |
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
 * What a route changes in a request that it hands on, in words of the path and the host.
 *
 * @public
 */
export interface RouteRewrite {
  /** False: the host of the request stays; otherwise the target's name takes its place. */
  hostname?: boolean | string;
  /** What takes the place of the matched prefix; null: the prefix stays. */
  prefix?: string | null;
  /** What takes the place of the whole path. */
  path?: string;
}

/**
 * An answer that a route gives itself, without any target.
 *
 * @public
 */
export interface FixedResponse {
  statusCode: number;
  /** Where a redirect sends the caller, as the source words it. */
  location?: string;
}

/**
 * One object of a mesh in the suite's neutral terms. The source's own object stays attached as `spec` and `envelope`,
 * nothing of it is lost.
 *
 * @public
 */
export interface MeshObject {
  kind: 'mesh-object';
  /**
   * Identifies the object in the inventory. From the App Mesh API it is the ARN. VPC Lattice objects have that of their
   * service network before their own, as one service may be in several. The same object read elsewhere is another one
   * and has the identifier of the object that told it, see `meshObjectArn`.
   */
  arn: string;
  /** The ARN that AWS gives it, where `arn` is another and this one is known. */
  awsArn?: string;
  type: MeshObjectType;
  name: string;
  accountId: string;
  region: string;
  meshName: string;
  meshArn: string;
  source: Mesh['source'];
  /** Missing means by the source, see `technologyOf`. */
  technology?: Mesh['technology'];
  /** Where it was read; missing for AWS's own APIs. */
  origin?: MeshOrigin;
  status: string;
  /** The virtual router of a route or the virtual gateway of a gateway route. */
  parentName?: string;
  listeners: MeshListener[];
  /** The virtual services a virtual node declares that it calls. */
  backends: MeshReference[];
  /** How it meets backends that have no client policy of their own; virtual nodes and gateways. */
  backendDefaults?: ClientPolicy;
  /** What it hands traffic to: a service's provider, a route's weighted targets, a gateway route's service. */
  targets: MeshReference[];
  /** Routes and gateway routes: what a request must look like, in words, for example `prefix /api, header x-beta present`. */
  match?: string;
  /**
   * Routes and gateway routes: what a request must look like; one of them must hold. Missing when the object has no rule
   * and so takes no request.
   */
  matches?: RouteMatch[];
  /** Routes and gateway routes: `http`, `http2`, `grpc` or `tcp`. */
  protocol?: string;
  /** Routes and gateway routes, the lowest first: 0–1000 in App Mesh, 1–2000 in VPC Lattice. */
  priority?: number;
  /** True for what answers when no rule of a Lattice listener does. */
  isDefault?: boolean;
  rewrite?: RouteRewrite;
  fixedResponse?: FixedResponse;
  retryPolicy?: RetryPolicy;
  timeout?: TimeoutPolicy;
  /** Names by which callers reach a virtual service, where they are others than its name. */
  hostnames?: string[];
  /** `NONE` or `AWS_IAM`: who may call a virtual service; VPC Lattice only. */
  authType?: string;
  /** DNS host name or Cloud Map service behind a virtual node. */
  serviceDiscovery?: string;
  /** The pods of a virtual node or gateway in its cluster; missing: none, without conditions: all of the namespace. */
  podSelector?: LabelSelector;
  attachments?: MeshAttachment[];
  /** What is wrong with what the source says, in words. */
  problems?: string[];
  /** The specification as the source gave it. */
  spec: unknown;
  /**
   * What the source says around the specification, see `sourceObjectOf`. Missing for what is a part of another object,
   * for example a route inside the custom resource of its router.
   */
  envelope?: Record<string, unknown>;
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
}

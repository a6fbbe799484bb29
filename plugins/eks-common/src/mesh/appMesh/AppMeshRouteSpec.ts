import type { AppMeshDuration } from './AppMeshParts';

/**
 * The spec of a route of a virtual router, in the words of appmesh:CreateRoute. Exactly one of the four kinds is given.
 *
 * @public
 */
export interface AppMeshRouteSpec {
  /** 0–1000, the lowest first. */
  priority?: number;
  httpRoute?: AppMeshHttpRoute;
  http2Route?: AppMeshHttpRoute;
  grpcRoute?: AppMeshGrpcRoute;
  tcpRoute?: AppMeshTcpRoute;
}

/**
 * Where a route sends its traffic.
 *
 * @public
 */
export interface AppMeshRouteAction {
  weightedTargets: Array<{
    virtualNode: string;
    /** 0–100. */
    weight: number;
    port?: number;
  }>;
}

/**
 * What an HTTP request must look like.
 *
 * @public
 */
export interface AppMeshHttpMatch {
  prefix?: string;
  path?: { exact?: string; regex?: string };
  method?: string;
  headers?: AppMeshNamedMatch[];
  queryParameters?: Array<{ name: string; match?: { exact?: string } }>;
  port?: number;
}

/**
 * A route of HTTP or HTTP/2 requests.
 *
 * @public
 */
export interface AppMeshHttpRoute {
  match: AppMeshHttpMatch & { scheme?: 'http' | 'https' };
  action: AppMeshRouteAction;
  retryPolicy?: AppMeshRetryPolicy;
  timeout?: AppMeshTimeout;
}

/**
 * A route of gRPC calls.
 *
 * @public
 */
export interface AppMeshGrpcRoute {
  match: {
    serviceName?: string;
    methodName?: string;
    metadata?: AppMeshNamedMatch[];
    port?: number;
  };
  action: AppMeshRouteAction;
  retryPolicy?: AppMeshRetryPolicy & { grpcRetryEvents?: string[] };
  timeout?: AppMeshTimeout;
}

/**
 * A route of TCP connections.
 *
 * @public
 */
export interface AppMeshTcpRoute {
  match?: { port?: number };
  action: AppMeshRouteAction;
  timeout?: Pick<AppMeshTimeout, 'idle'>;
}

/**
 * A header or a piece of gRPC metadata that a request must carry. Without `match` it must be there, whatever its value.
 *
 * @public
 */
export interface AppMeshNamedMatch {
  name: string;
  invert?: boolean;
  match?: {
    exact?: string;
    prefix?: string;
    suffix?: string;
    regex?: string;
    range?: { start: number; end: number };
  };
}

/**
 * When a request is tried again.
 *
 * @public
 */
export interface AppMeshRetryPolicy {
  maxRetries: number;
  perRetryTimeout: AppMeshDuration;
  httpRetryEvents?: string[];
  tcpRetryEvents?: string[];
}

/**
 * How long a request may take, and how long a connection may be idle.
 *
 * @public
 */
export interface AppMeshTimeout {
  perRequest?: AppMeshDuration;
  idle?: AppMeshDuration;
}

/**
 * A route of a virtual router as it shall be made, in the words of appmesh:CreateRoute. Exactly one of the four kinds is
 * given.
 *
 * @public
 */
export interface RouteRequest {
  routeName: string;
  /** 0–1000, the lowest first. */
  priority?: number;
  httpRoute?: HttpRouteRequest;
  http2Route?: HttpRouteRequest;
  grpcRoute?: GrpcRouteRequest;
  tcpRoute?: TcpRouteRequest;
}

/**
 * Where a route sends its traffic.
 *
 * @public
 */
export interface RouteActionRequest {
  weightedTargets: Array<{
    virtualNode: string;
    /** 0–100. */
    weight: number;
    port?: number;
  }>;
}

/**
 * A route of HTTP or HTTP/2 requests.
 *
 * @public
 */
export interface HttpRouteRequest {
  match: {
    prefix?: string;
    path?: { exact?: string; regex?: string };
    method?: string;
    scheme?: 'http' | 'https';
    headers?: NamedMatchRequest[];
    queryParameters?: Array<{ name: string; match?: { exact?: string } }>;
    port?: number;
  };
  action: RouteActionRequest;
  retryPolicy?: RetryPolicyRequest;
  timeout?: RouteTimeoutRequest;
}

/**
 * A route of gRPC calls.
 *
 * @public
 */
export interface GrpcRouteRequest {
  match: {
    serviceName?: string;
    methodName?: string;
    metadata?: NamedMatchRequest[];
    port?: number;
  };
  action: RouteActionRequest;
  retryPolicy?: RetryPolicyRequest & { grpcRetryEvents?: string[] };
  timeout?: RouteTimeoutRequest;
}

/**
 * A route of TCP connections.
 *
 * @public
 */
export interface TcpRouteRequest {
  match?: { port?: number };
  action: RouteActionRequest;
  timeout?: Pick<RouteTimeoutRequest, 'idle'>;
}

/**
 * A header or a piece of gRPC metadata that a request must carry.
 *
 * @public
 */
export interface NamedMatchRequest {
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
export interface RetryPolicyRequest {
  maxRetries: number;
  perRetryTimeout: DurationRequest;
  httpRetryEvents?: string[];
  tcpRetryEvents?: string[];
}

/**
 * How long a request may take.
 *
 * @public
 */
export interface RouteTimeoutRequest {
  perRequest?: DurationRequest;
  idle?: DurationRequest;
}

/**
 * A span of time.
 *
 * @public
 */
export interface DurationRequest {
  unit: 's' | 'ms';
  value: number;
}

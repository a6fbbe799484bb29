import type {
  AppMeshClientPolicy,
  AppMeshHealthCheck,
  AppMeshListenerTls,
  AppMeshLogging,
  AppMeshPortMapping,
} from './AppMeshParts';
import type { AppMeshHttpMatch, AppMeshNamedMatch } from './AppMeshRouteSpec';

/**
 * The spec of a virtual gateway, in the words of appmesh:CreateVirtualGateway.
 *
 * @public
 */
export interface AppMeshVirtualGatewaySpec {
  listeners: AppMeshGatewayListener[];
  backendDefaults?: { clientPolicy?: AppMeshClientPolicy };
  logging?: AppMeshLogging;
}

/**
 * A port on which a virtual gateway takes traffic from outside the mesh; not of TCP.
 *
 * @public
 */
export interface AppMeshGatewayListener {
  portMapping: AppMeshPortMapping;
  healthCheck?: AppMeshHealthCheck;
  tls?: AppMeshListenerTls;
  connectionPool?: {
    http?: { maxConnections: number; maxPendingRequests?: number };
    http2?: { maxRequests: number };
    grpc?: { maxRequests: number };
  };
}

/**
 * The spec of a gateway route, in the words of appmesh:CreateGatewayRoute. Exactly one of the three kinds is given.
 *
 * @public
 */
export interface AppMeshGatewayRouteSpec {
  /** 0–1000, the lowest first. */
  priority?: number;
  httpRoute?: AppMeshHttpGatewayRoute;
  http2Route?: AppMeshHttpGatewayRoute;
  grpcRoute?: AppMeshGrpcGatewayRoute;
}

/**
 * The host name that a request must ask for; one of the two is given.
 *
 * @public
 */
export interface AppMeshHostnameMatch {
  exact?: string;
  suffix?: string;
}

/**
 * Where a gateway route sends its traffic.
 *
 * @public
 */
export interface AppMeshGatewayRouteTarget {
  virtualService: { virtualServiceName: string };
  port?: number;
}

/**
 * A gateway route of HTTP or HTTP/2 requests.
 *
 * @public
 */
export interface AppMeshHttpGatewayRoute {
  match: AppMeshHttpMatch & { hostname?: AppMeshHostnameMatch };
  action: {
    target: AppMeshGatewayRouteTarget;
    rewrite?: {
      hostname?: { defaultTargetHostname?: 'ENABLED' | 'DISABLED' };
      prefix?: { defaultPrefix?: 'ENABLED' | 'DISABLED'; value?: string };
      path?: { exact?: string };
    };
  };
}

/**
 * A gateway route of gRPC calls.
 *
 * @public
 */
export interface AppMeshGrpcGatewayRoute {
  match: {
    serviceName?: string;
    hostname?: AppMeshHostnameMatch;
    metadata?: AppMeshNamedMatch[];
    port?: number;
  };
  action: {
    target: AppMeshGatewayRouteTarget;
    rewrite?: {
      hostname?: { defaultTargetHostname?: 'ENABLED' | 'DISABLED' };
    };
  };
}

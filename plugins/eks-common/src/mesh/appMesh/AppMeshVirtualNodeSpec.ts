import type {
  AppMeshClientPolicy,
  AppMeshDuration,
  AppMeshHealthCheck,
  AppMeshIpPreference,
  AppMeshListenerTls,
  AppMeshLogging,
  AppMeshPortMapping,
} from './AppMeshParts';
import type { AppMeshTimeout } from './AppMeshRouteSpec';

/**
 * The spec of a virtual node, in the words of appmesh:CreateVirtualNode.
 *
 * @public
 */
export interface AppMeshVirtualNodeSpec {
  listeners?: AppMeshListener[];
  serviceDiscovery?: AppMeshServiceDiscovery;
  backends?: AppMeshBackend[];
  backendDefaults?: { clientPolicy?: AppMeshClientPolicy };
  logging?: AppMeshLogging;
}

/**
 * A virtual service that a virtual node calls.
 *
 * @public
 */
export interface AppMeshBackend {
  virtualService: {
    virtualServiceName: string;
    clientPolicy?: AppMeshClientPolicy;
  };
}

/**
 * How the endpoints of a virtual node are found; one of the two is given.
 *
 * @public
 */
export interface AppMeshServiceDiscovery {
  dns?: {
    hostname: string;
    responseType?: 'LOADBALANCER' | 'ENDPOINTS';
    ipPreference?: AppMeshIpPreference;
  };
  awsCloudMap?: {
    namespaceName: string;
    serviceName: string;
    attributes?: Array<{ key: string; value: string }>;
    ipPreference?: AppMeshIpPreference;
  };
}

/**
 * A port on which a virtual node listens. Time-outs and the connection pool are those of the port's protocol.
 *
 * @public
 */
export interface AppMeshListener {
  portMapping: AppMeshPortMapping;
  healthCheck?: AppMeshHealthCheck;
  tls?: AppMeshListenerTls;
  timeout?: {
    http?: AppMeshTimeout;
    http2?: AppMeshTimeout;
    grpc?: AppMeshTimeout;
    tcp?: Pick<AppMeshTimeout, 'idle'>;
  };
  outlierDetection?: {
    maxServerErrors: number;
    interval: AppMeshDuration;
    baseEjectionDuration: AppMeshDuration;
    maxEjectionPercent: number;
  };
  connectionPool?: {
    http?: { maxConnections: number; maxPendingRequests?: number };
    http2?: { maxRequests: number };
    grpc?: { maxRequests: number };
    tcp?: { maxConnections: number };
  };
}

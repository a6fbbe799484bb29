import type { RouteRequest } from './RouteRequest';

/**
 * What a virtual service hands its traffic to.
 *
 * @public
 */
export type VirtualServiceProviderRequest =
  | { virtualNode: { virtualNodeName: string } }
  | { virtualRouter: { virtualRouterName: string } };

/**
 * A virtual router as it shall be made together with a virtual service.
 *
 * @public
 */
export interface VirtualRouterRequest {
  virtualRouterName: string;
  listeners: Array<{ portMapping: PortMappingRequest }>;
  routes: RouteRequest[];
}

/**
 * A virtual node as it shall be made together with a virtual service, in the words of appmesh:CreateVirtualNode.
 *
 * @public
 */
export interface VirtualNodeRequest {
  virtualNodeName: string;
  listeners?: Array<{
    portMapping: PortMappingRequest;
    healthCheck?: {
      protocol: MeshProtocol;
      intervalMillis: number;
      timeoutMillis: number;
      healthyThreshold: number;
      unhealthyThreshold: number;
      port?: number;
      path?: string;
    };
  }>;
  serviceDiscovery?: {
    dns?: { hostname: string; responseType?: 'LOADBALANCER' | 'ENDPOINTS' };
    awsCloudMap?: { namespaceName: string; serviceName: string };
  };
  backends?: Array<{ virtualService: { virtualServiceName: string } }>;
}

/**
 * A port and what is spoken on it.
 *
 * @public
 */
export interface PortMappingRequest {
  port: number;
  protocol: MeshProtocol;
}

/**
 * The protocols App Mesh routes.
 *
 * @public
 */
export type MeshProtocol = 'http' | 'http2' | 'grpc' | 'tcp';

/**
 * A virtual service as it shall be made, with the router and the nodes that shall be made with it.
 *
 * @public
 */
export interface VirtualServiceRequest {
  kind: 'virtual-service';
  meshName: string;
  virtualServiceName: string;
  /** Missing: a service without provider, to which requests fail. */
  provider?: VirtualServiceProviderRequest;
  create?: {
    virtualRouter?: VirtualRouterRequest;
    virtualNodes?: VirtualNodeRequest[];
  };
  /** True when virtual nodes may name backends that do not exist yet. */
  allowMissingBackends: boolean;
  tags?: Record<string, string>;
}

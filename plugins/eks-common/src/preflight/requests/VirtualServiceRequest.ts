import type {
  AppMeshProvider,
  AppMeshRouteSpec,
  AppMeshVirtualNodeSpec,
  AppMeshVirtualRouterSpec,
} from '../../mesh/appMesh';

/**
 * A virtual node as it shall be made together with a virtual service.
 *
 * @public
 */
export interface VirtualNodeRequest extends AppMeshVirtualNodeSpec {
  virtualNodeName: string;
}

/**
 * A route as it shall be made together with its virtual router.
 *
 * @public
 */
export interface RouteRequest extends AppMeshRouteSpec {
  routeName: string;
}

/**
 * A virtual router as it shall be made, with its routes.
 *
 * @public
 */
export interface VirtualRouterRequest extends AppMeshVirtualRouterSpec {
  virtualRouterName: string;
  routes: RouteRequest[];
}

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
  provider?: AppMeshProvider;
  create?: {
    virtualRouter?: VirtualRouterRequest;
    virtualNodes?: VirtualNodeRequest[];
  };
  /** True when virtual nodes may name backends that do not exist yet. */
  allowMissingBackends: boolean;
  tags?: Record<string, string>;
}

import type {
  AppMeshGatewayRouteSpec,
  AppMeshVirtualGatewaySpec,
} from './AppMeshGatewaySpecs';
import type { AppMeshIpPreference, AppMeshPortMapping } from './AppMeshParts';
import type { AppMeshRouteSpec } from './AppMeshRouteSpec';
import type { AppMeshVirtualNodeSpec } from './AppMeshVirtualNodeSpec';

/**
 * The spec of a mesh, in the words of appmesh:CreateMesh.
 *
 * @public
 */
export interface AppMeshMeshSpec {
  egressFilter?: { type: 'ALLOW_ALL' | 'DROP_ALL' };
  serviceDiscovery?: { ipPreference?: AppMeshIpPreference };
}

/**
 * The spec of a virtual router, in the words of appmesh:CreateVirtualRouter.
 *
 * @public
 */
export interface AppMeshVirtualRouterSpec {
  listeners: Array<{ portMapping: AppMeshPortMapping }>;
}

/**
 * The spec of a virtual service, in the words of appmesh:CreateVirtualService. Without provider its requests fail.
 *
 * @public
 */
export interface AppMeshVirtualServiceSpec {
  provider?: AppMeshProvider;
}

/**
 * What a virtual service hands its traffic to; one of the two is given.
 *
 * @public
 */
export interface AppMeshProvider {
  virtualNode?: { virtualNodeName: string };
  virtualRouter?: { virtualRouterName: string };
}

/**
 * The spec of each kind of object, in App Mesh's own words.
 *
 * @public
 */
export interface AppMeshSpecs {
  mesh: AppMeshMeshSpec;
  'virtual-gateway': AppMeshVirtualGatewaySpec;
  'gateway-route': AppMeshGatewayRouteSpec;
  'virtual-service': AppMeshVirtualServiceSpec;
  'virtual-router': AppMeshVirtualRouterSpec;
  route: AppMeshRouteSpec;
  'virtual-node': AppMeshVirtualNodeSpec;
}

import { gatewayRouteKind } from './kinds/gatewayRouteKind';
import { meshKind } from './kinds/meshKind';
import { routeKind } from './kinds/routeKind';
import { virtualGatewayKind } from './kinds/virtualGatewayKind';
import { virtualNodeKind } from './kinds/virtualNodeKind';
import { virtualRouterKind } from './kinds/virtualRouterKind';
import { virtualServiceKind } from './kinds/virtualServiceKind';
import type { MeshKind } from './MeshKind';
import type { MeshKindName } from './tables';

/** Every kind of App Mesh resource by its name. */
export const meshKinds: { [K in MeshKindName]: MeshKind<K> } = {
  mesh: meshKind,
  virtualService: virtualServiceKind,
  virtualRouter: virtualRouterKind,
  route: routeKind,
  virtualNode: virtualNodeKind,
  virtualGateway: virtualGatewayKind,
  gatewayRoute: gatewayRouteKind,
};

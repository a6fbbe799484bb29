import type {
  AppMeshGatewayRouteSpec,
  AppMeshGrpcGatewayRoute,
  AppMeshGrpcRoute,
  AppMeshHttpGatewayRoute,
  AppMeshHttpRoute,
  AppMeshRouteSpec,
  AppMeshTcpRoute,
  MeshProtocol,
} from '../mesh/appMesh';

/** The members of which a route has exactly one. */
export type RouteKind = 'httpRoute' | 'http2Route' | 'grpcRoute' | 'tcpRoute';

/** A route by its kind and the protocol that goes with it. */
export type KindOfRoute =
  | {
      kind: 'httpRoute' | 'http2Route';
      protocol: MeshProtocol;
      route: AppMeshHttpRoute;
    }
  | { kind: 'grpcRoute'; protocol: MeshProtocol; route: AppMeshGrpcRoute }
  | { kind: 'tcpRoute'; protocol: MeshProtocol; route: AppMeshTcpRoute };

/** A gateway route by its kind and the protocol that goes with it. */
export type KindOfGatewayRoute =
  | {
      kind: 'httpRoute' | 'http2Route';
      protocol: MeshProtocol;
      route: AppMeshHttpGatewayRoute;
    }
  | {
      kind: 'grpcRoute';
      protocol: MeshProtocol;
      route: AppMeshGrpcGatewayRoute;
    };

/** The kinds that a route gives; a sound one gives one. */
export function routesIn(spec: AppMeshRouteSpec): KindOfRoute[] {
  const { httpRoute, http2Route, grpcRoute, tcpRoute } = spec;
  const kinds: KindOfRoute[] = [];
  if (httpRoute) {
    kinds.push({ kind: 'httpRoute', protocol: 'http', route: httpRoute });
  }
  if (http2Route) {
    kinds.push({ kind: 'http2Route', protocol: 'http2', route: http2Route });
  }
  if (grpcRoute) {
    kinds.push({ kind: 'grpcRoute', protocol: 'grpc', route: grpcRoute });
  }
  if (tcpRoute) {
    kinds.push({ kind: 'tcpRoute', protocol: 'tcp', route: tcpRoute });
  }
  return kinds;
}

/** The kinds that a gateway route gives; a sound one gives one. */
export function gatewayRoutesIn(
  spec: AppMeshGatewayRouteSpec,
): KindOfGatewayRoute[] {
  const { httpRoute, http2Route, grpcRoute } = spec;
  const kinds: KindOfGatewayRoute[] = [];
  if (httpRoute) {
    kinds.push({ kind: 'httpRoute', protocol: 'http', route: httpRoute });
  }
  if (http2Route) {
    kinds.push({ kind: 'http2Route', protocol: 'http2', route: http2Route });
  }
  if (grpcRoute) {
    kinds.push({ kind: 'grpcRoute', protocol: 'grpc', route: grpcRoute });
  }
  return kinds;
}

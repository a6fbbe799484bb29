import type {
  GatewayRouteData,
  GatewayRouteTarget,
} from '@aws-sdk/client-app-mesh';
import type {
  MeshObject,
  MeshReference,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeMatch } from './describeMatch';
import { toMeshObject } from './toMeshObject';

/** A gateway route of a virtual gateway with the virtual service it leads to. */
export function toGatewayRoute(
  route: GatewayRouteData,
  scope: Scope,
): MeshObject {
  const { httpRoute, http2Route, grpcRoute, priority } = route.spec ?? {};
  const [protocol, rule] =
    (httpRoute && (['http', httpRoute] as const)) ??
    (http2Route && (['http2', http2Route] as const)) ??
    (grpcRoute && (['grpc', grpcRoute] as const)) ??
    [];
  return {
    ...toMeshObject(
      { ...route, type: 'gateway-route', name: route.gatewayRouteName },
      scope,
    ),
    parentName: route.virtualGatewayName,
    protocol,
    priority,
    match: rule && describeMatch(rule.match),
    targets: toTarget(rule?.action?.target),
  };
}

function toTarget(target: GatewayRouteTarget | undefined): MeshReference[] {
  const name = target?.virtualService?.virtualServiceName;
  if (!name) {
    return [];
  }
  return [
    {
      type: 'virtual-service',
      name,
      ...(target.port !== undefined && { port: target.port }),
    },
  ];
}

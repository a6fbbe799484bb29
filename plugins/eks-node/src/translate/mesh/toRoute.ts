import type { RouteData, WeightedTarget } from '@aws-sdk/client-app-mesh';
import type {
  MeshObject,
  MeshReference,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeMatch } from './describeMatch';
import { toMeshObject } from './toMeshObject';

/** A route of a virtual router with its weighted virtual nodes. */
export function toRoute(route: RouteData, scope: Scope): MeshObject {
  const { httpRoute, http2Route, grpcRoute, tcpRoute, priority } =
    route.spec ?? {};
  const [protocol, rule] =
    (httpRoute && (['http', httpRoute] as const)) ??
    (http2Route && (['http2', http2Route] as const)) ??
    (grpcRoute && (['grpc', grpcRoute] as const)) ??
    (tcpRoute && (['tcp', tcpRoute] as const)) ??
    [];
  return {
    ...toMeshObject({ ...route, type: 'route', name: route.routeName }, scope),
    parentName: route.virtualRouterName,
    protocol,
    priority,
    match: rule && describeMatch(rule.match),
    targets: (rule?.action?.weightedTargets ?? []).flatMap(toTarget),
  };
}

function toTarget({
  virtualNode,
  weight,
  port,
}: WeightedTarget): MeshReference[] {
  if (!virtualNode) {
    return [];
  }
  return [
    {
      type: 'virtual-node',
      name: virtualNode,
      weight: weight ?? 0,
      ...(port !== undefined && { port }),
    },
  ];
}

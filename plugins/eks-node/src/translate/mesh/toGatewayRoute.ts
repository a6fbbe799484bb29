import type { GatewayRouteData } from '@aws-sdk/client-app-mesh';
import {
  toGatewayRouteRule,
  type MeshObject,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { toMeshObject } from './toMeshObject';

/** A gateway route of a virtual gateway with the virtual service it leads to. */
export function toGatewayRoute(
  route: GatewayRouteData,
  scope: Scope,
): MeshObject {
  return {
    ...toMeshObject(
      route,
      { type: 'gateway-route', name: route.gatewayRouteName },
      scope,
    ),
    parentName: route.virtualGatewayName,
    ...toGatewayRouteRule(route.spec, ({ virtualServiceName }) =>
      typeof virtualServiceName === 'string' && virtualServiceName
        ? { type: 'virtual-service', name: virtualServiceName }
        : undefined,
    ),
  };
}

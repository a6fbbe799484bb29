import type { RouteData } from '@aws-sdk/client-app-mesh';
import {
  toRouteRule,
  type MeshObject,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { toMeshObject } from './toMeshObject';

/** A route of a virtual router with its weighted virtual nodes. */
export function toRoute(route: RouteData, scope: Scope): MeshObject {
  return {
    ...toMeshObject(route, { type: 'route', name: route.routeName }, scope),
    parentName: route.virtualRouterName,
    ...toRouteRule(route.spec, ({ virtualNode }) =>
      typeof virtualNode === 'string' && virtualNode
        ? { type: 'virtual-node', name: virtualNode }
        : undefined,
    ),
  };
}

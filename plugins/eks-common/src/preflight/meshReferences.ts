import type { MeshObjectType } from '../mesh/MeshObject';
import { gatewayRoutesIn, routesIn } from './meshRoutes';
import type { WantedMeshObject } from './requests/MeshObjectsRequest';

/**
 * One object's mention of another that must exist.
 *
 * @public
 */
export interface MeshObjectReference {
  type: Extract<
    MeshObjectType,
    'virtual-gateway' | 'virtual-service' | 'virtual-router' | 'virtual-node'
  >;
  name: string;
  /** What the other is to the one that mentions it. */
  role: 'parent' | 'provider' | 'target' | 'backend';
  /** Path of the mention in the object, for example `httpRoute.action.weightedTargets`. */
  path: string;
  /** Of a target, where one is given. */
  port?: number;
}

/**
 * What an App Mesh object mentions.
 *
 * @public
 */
export function meshReferencesOf(
  object: WantedMeshObject,
): MeshObjectReference[] {
  switch (object.type) {
    case 'virtual-service': {
      const { virtualNode, virtualRouter } = object.spec.provider ?? {};
      return [
        ...named('virtual-node', virtualNode?.virtualNodeName),
        ...named('virtual-router', virtualRouter?.virtualRouterName),
      ].map(other => ({ ...other, role: 'provider', path: 'provider' }));
    }
    case 'route':
      return [
        ...parentOf('virtual-router', object.parentName, 'virtualRouterName'),
        ...routesIn(object.spec).flatMap(({ kind, route }) =>
          route.action.weightedTargets.map(
            ({ virtualNode, port }): MeshObjectReference => ({
              type: 'virtual-node',
              name: virtualNode,
              role: 'target',
              path: `${kind}.action.weightedTargets`,
              port,
            }),
          ),
        ),
      ];
    case 'gateway-route':
      return [
        ...parentOf('virtual-gateway', object.parentName, 'virtualGatewayName'),
        ...gatewayRoutesIn(object.spec).map(
          ({ kind, route }): MeshObjectReference => ({
            type: 'virtual-service',
            name: route.action.target.virtualService.virtualServiceName,
            role: 'target',
            path: `${kind}.action.target`,
            port: route.action.target.port,
          }),
        ),
      ];
    case 'virtual-node':
      return (object.spec.backends ?? []).map(({ virtualService }) => ({
        type: 'virtual-service',
        name: virtualService.virtualServiceName,
        role: 'backend',
        path: 'backends',
      }));
    default:
      return [];
  }
}

function named<Type extends MeshObjectReference['type']>(
  type: Type,
  name: string | undefined,
): Array<{ type: Type; name: string }> {
  return name === undefined ? [] : [{ type, name }];
}

function parentOf(
  type: MeshObjectReference['type'],
  name: string | undefined,
  path: string,
): MeshObjectReference[] {
  return named(type, name).map(parent => ({ ...parent, role: 'parent', path }));
}

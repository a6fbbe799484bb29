import type {
  MeshObjectsRequest,
  WantedMeshObject,
} from './requests/MeshObjectsRequest';
import type {
  VirtualRouterRequest,
  VirtualServiceRequest,
} from './requests/VirtualServiceRequest';

/**
 * What has to exist for a virtual service, in the order in which App Mesh takes it: nodes, router, routes, service.
 *
 * @public
 */
export function toMeshObjectsRequest(
  request: VirtualServiceRequest,
): MeshObjectsRequest {
  const { create, provider, virtualServiceName, ...common } = request;
  const { virtualNodes = [], virtualRouter } = create ?? {};
  return {
    ...common,
    kind: 'mesh-objects',
    objects: [
      ...virtualNodes.map(
        ({ virtualNodeName, ...spec }, index): WantedMeshObject => ({
          type: 'virtual-node',
          name: virtualNodeName,
          field: `create.virtualNodes[${index}]`,
          spec,
        }),
      ),
      ...(virtualRouter
        ? routerObjects(virtualRouter, 'create.virtualRouter')
        : []),
      {
        type: 'virtual-service',
        name: virtualServiceName,
        field: '',
        spec: { provider },
      },
    ],
  };
}

/**
 * A virtual router and its routes, in the order in which App Mesh takes them.
 *
 * @public
 */
export function routerObjects(
  router: VirtualRouterRequest,
  field: string,
): WantedMeshObject[] {
  const { virtualRouterName, routes, ...spec } = router;
  return [
    { type: 'virtual-router', name: virtualRouterName, field, spec },
    ...routes.map(
      ({ routeName, ...routeSpec }, index): WantedMeshObject => ({
        type: 'route',
        name: routeName,
        parentName: virtualRouterName,
        field: `${field ? `${field}.` : ''}routes[${index}]`,
        spec: routeSpec,
      }),
    ),
  ];
}

import type {
  RouteRequest,
  VirtualNodeRequest,
  VirtualRouterRequest,
  VirtualServiceRequest,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * One object of a mesh that a virtual service needs, itself included.
 *
 * @public
 */
export type MeshStep = {
  name: string;
  /** Stands in a sentence, for example `virtual node 'reviews-v1'`. */
  title: string;
} & (
  | { type: 'virtual-node'; spec: Omit<VirtualNodeRequest, 'virtualNodeName'> }
  | { type: 'virtual-router'; spec: Pick<VirtualRouterRequest, 'listeners'> }
  | {
      type: 'route';
      /** The virtual router it belongs to. */
      parentName: string;
      spec: Omit<RouteRequest, 'routeName'>;
    }
  | { type: 'virtual-service'; spec: Pick<VirtualServiceRequest, 'provider'> }
);

/**
 * What has to exist for a virtual service, in the order in which App Mesh takes it: nodes, router, routes, service.
 *
 * @public
 */
export function listMeshSteps(request: VirtualServiceRequest): MeshStep[] {
  const { create, provider, virtualServiceName } = request;
  const router = create?.virtualRouter;
  return [
    ...(create?.virtualNodes ?? []).map(
      ({ virtualNodeName, ...spec }): MeshStep => ({
        type: 'virtual-node',
        name: virtualNodeName,
        title: `virtual node '${virtualNodeName}'`,
        spec,
      }),
    ),
    ...(router ? routerSteps(router) : []),
    {
      type: 'virtual-service',
      name: virtualServiceName,
      title: `virtual service '${virtualServiceName}'`,
      spec: { provider },
    },
  ];
}

function routerSteps(router: VirtualRouterRequest): MeshStep[] {
  const { virtualRouterName, listeners, routes } = router;
  return [
    {
      type: 'virtual-router',
      name: virtualRouterName,
      title: `virtual router '${virtualRouterName}'`,
      spec: { listeners },
    },
    ...routes.map(
      ({ routeName, ...spec }): MeshStep => ({
        type: 'route',
        name: routeName,
        parentName: virtualRouterName,
        title: `route '${routeName}' of virtual router '${virtualRouterName}'`,
        spec,
      }),
    ),
  ];
}

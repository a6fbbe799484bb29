import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { refuseAt, wantedOfType } from '../../meshParts';
import { meshReferencesOf } from '../../meshReferences';
import type { PreflightRule } from '../../PreflightRule';
import type { MeshObjectsRequest } from '../../requests/MeshObjectsRequest';

/** What is created together with a virtual service is used by it; a service has one provider at most. */
export const createdObjectsAreUsed: PreflightRule<
  MeshObjectsRequest
> = request =>
  wantedOfType(request, 'virtual-service').flatMap((service): Finding[] => {
    const providers = meshReferencesOf(service);
    if (providers.length > 1) {
      return [
        refuseAt(service, {
          code: 'PROVIDER_AMBIGUOUS',
          path: 'provider',
          message: `Wanted one of virtualNode and virtualRouter, found both for ${describeMeshObject(
            service,
          )}`,
          remedy: 'Leave one of them out.',
        }),
      ];
    }
    const provided = providers.map(describeMeshObject);
    const ledTo = new Set(
      request.objects.flatMap(meshReferencesOf).map(describeMeshObject),
    );
    const unusedRouters = wantedOfType(request, 'virtual-router').filter(
      router => !provided.includes(describeMeshObject(router)),
    );
    const unusedNodes = wantedOfType(request, 'virtual-node').filter(
      node => !ledTo.has(describeMeshObject(node)),
    );
    return [
      ...unusedRouters.map(router =>
        refuseAt(service, {
          code: 'CREATED_ROUTER_UNUSED',
          path: 'provider',
          message: `Wanted ${describeMeshObject(
            router,
          )} of create as provider, found ${provided[0] ?? 'none'}`,
          remedy: `Set provider.virtualRouter.virtualRouterName to '${router.name}', or leave create.virtualRouter out.`,
        }),
      ),
      ...unusedNodes.map(node => ({
        ...refuseAt(node, {
          code: 'VIRTUAL_NODE_UNUSED',
          message: `No route and no provider of the service leads to new ${describeMeshObject(
            node,
          )}`,
          remedy: 'Add a route to it when it shall get traffic.',
        }),
        severity: 'warning' as const,
      })),
    ];
  });

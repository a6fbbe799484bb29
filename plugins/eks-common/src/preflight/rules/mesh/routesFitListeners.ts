import { describeMeshObject } from '../../describeMeshObject';
import type { PreflightFacts } from '../../facts';
import type { Finding } from '../../Finding';
import { describeListeners, findMeshObject, refuseAt } from '../../meshParts';
import { meshReferencesOf } from '../../meshReferences';
import { gatewayRoutesIn, routesIn } from '../../meshRoutes';
import type { PreflightRule } from '../../PreflightRule';
import type {
  MeshObjectsRequest,
  WantedMeshObjectOf,
} from '../../requests/MeshObjectsRequest';

type Route = WantedMeshObjectOf<'route'> | WantedMeshObjectOf<'gateway-route'>;

/**
 * Each route is of exactly one kind and speaks what a listener of its router or gateway speaks.
 *
 * | route | outcome |
 * | --- | --- |
 * | none or several of httpRoute, http2Route, grpcRoute, tcpRoute | ROUTE_KIND_AMBIGUOUS |
 * | without port where there are several listeners | ROUTE_PORT_MISSING |
 * | of a protocol, or for a port, that no listener has | ROUTE_PROTOCOL_DIFFERS |
 */
export const routesFitListeners: PreflightRule<MeshObjectsRequest> = (
  request,
  facts,
) =>
  request.objects.flatMap(object =>
    object.type === 'route' || object.type === 'gateway-route'
      ? checkRoute(request, facts, object)
      : [],
  );

function checkRoute(
  request: MeshObjectsRequest,
  facts: PreflightFacts,
  object: Route,
): Finding[] {
  const kinds =
    object.type === 'route'
      ? routesIn(object.spec)
      : gatewayRoutesIn(object.spec);
  if (kinds.length !== 1) {
    const wanted =
      object.type === 'route'
        ? 'httpRoute, http2Route, grpcRoute and tcpRoute'
        : 'httpRoute, http2Route and grpcRoute';
    return [
      refuseAt(object, {
        code: 'ROUTE_KIND_AMBIGUOUS',
        message: `Wanted exactly one of ${wanted}, found ${
          kinds.map(({ kind }) => kind).join(' and ') || 'none'
        } in ${describeMeshObject(object)}`,
        remedy: 'Write one route for each protocol.',
      }),
    ];
  }
  const [parent] = meshReferencesOf(object).filter(
    ({ role }) => role === 'parent',
  );
  const listeners =
    (parent && findMeshObject(request, facts, parent)?.listeners) ?? [];
  if (listeners.length === 0) {
    return [];
  }
  const [{ kind, protocol, route }] = kinds;
  const port = route.match?.port;
  const found = `found ${describeListeners(listeners)} in ${describeMeshObject(
    parent,
  )}`;
  if (port === undefined && listeners.length > 1) {
    return [
      refuseAt(object, {
        code: 'ROUTE_PORT_MISSING',
        path: `${kind}.match.port`,
        message: `Wanted the port of a listener in ${describeMeshObject(
          object,
        )}, ${found}`,
        remedy: 'Name the port of the listener that the route is for.',
      }),
    ];
  }
  const fits = listeners.some(
    listener =>
      listener.protocol === protocol &&
      (port === undefined || listener.port === port),
  );
  return fits
    ? []
    : [
        refuseAt(object, {
          code: 'ROUTE_PROTOCOL_DIFFERS',
          path: kind,
          message: `Wanted a listener of ${protocol}${
            port === undefined ? '' : ` on port ${port}`
          } for ${describeMeshObject(object)}, ${found}`,
          remedy: `Make the route of the listener's protocol, or add a listener of ${protocol}.`,
        }),
      ];
}

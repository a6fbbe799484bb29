import type { MeshObject } from '../MeshObject';
import type { RouteMatch } from '../RouteMatch';
import type { ArrivedRequest } from './ArrivedRequest';

/**
 * The request as a gateway route of App Mesh hands it on: the host becomes the name of the virtual service and a matched
 * prefix becomes `/`, unless the route says otherwise. What is not matched by a prefix keeps its path.
 *
 * Source: https://docs.aws.amazon.com/app-mesh/latest/userguide/gateway-routes.html
 */
export function rewriteRequest(options: {
  request: ArrivedRequest;
  route: MeshObject;
  match: RouteMatch;
  serviceName: string;
  /** Port of the virtual service that the route names. */
  port?: number;
}): ArrivedRequest {
  const { request, route, match, serviceName, port } = options;
  const { hostname } = route.rewrite ?? {};
  return {
    ...request,
    port,
    host: hostname === false ? request.host : serviceName.toLowerCase(),
    path: rewritePath(request.path, route, match),
  };
}

function rewritePath(
  path: string,
  { rewrite = {} }: MeshObject,
  match: RouteMatch,
): string {
  if (rewrite.path !== undefined) {
    return rewrite.path;
  }
  if (match.path?.type !== 'prefix' || rewrite.prefix === null) {
    return path;
  }
  const start = rewrite.prefix ?? '/';
  const rest = path.slice(match.path.value.length);
  return start.endsWith('/') && rest.startsWith('/')
    ? `${start}${rest.slice(1)}`
    : `${start}${rest}`;
}

import type {
  RouteSpec,
  TcpRoute,
  GrpcRoute,
  HttpRoute,
} from '@aws-sdk/client-app-mesh';
import { badRequest } from '../errors';
import type { MeshKind } from '../MeshKind';
import { checkDurations } from '../rules/checkDurations';
import { checkGrpcMatch, checkHttpMatch } from '../rules/checkMatch';
import { checkRouteListener } from '../rules/checkRouteListener';
import { checkWeightedTargets } from '../rules/checkWeightedTargets';
import { onlyRouteMember } from '../rules/onlyRouteMember';
import { meshTables } from '../tables';

const ROUTE_MEMBERS = [
  'httpRoute',
  'http2Route',
  'grpcRoute',
  'tcpRoute',
] as const;

/** A route: what a virtual router does with the requests that match. */
export const routeKind: MeshKind<'route'> = {
  name: 'route',
  table: meshTables.route,
  label: 'Route',
  nameMember: 'routeName',
  listMember: 'routes',
  parent: 'virtualRouter',
  checkSpec(spec, { meshName, parentName }, place) {
    const { member, protocol, matchPort, route } = routeOf(spec);
    const path = `spec.${member}`;
    checkDurations(spec);
    if (spec.httpRoute || spec.http2Route) {
      const match = (spec.httpRoute ?? spec.http2Route)!.match!;
      checkHttpMatch(match, `${path}.match`, { hostnameSuffices: false });
    }
    if (spec.grpcRoute) checkGrpcMatch(spec.grpcRoute.match!, `${path}.match`);
    checkRetryPolicy(route, path);
    checkWeightedTargets(
      route.action!.weightedTargets!,
      `${path}.action.weightedTargets`,
      { meshName, place },
    );
    const router = place.find('virtualRouter', { meshName, name: parentName! });
    checkRouteListener({
      protocol,
      matchPort,
      listeners: router?.spec.listeners,
      routeLabel: 'Route',
      parentLabel: 'Virtual Router',
      parentName: parentName!,
    });
  },
  checkUnused() {},
};

/** The one route in a spec, its protocol and the port it matches. */
export function routeOf(spec: RouteSpec): {
  member: (typeof ROUTE_MEMBERS)[number];
  protocol: string;
  matchPort: number | undefined;
  route: HttpRoute | GrpcRoute | TcpRoute;
} {
  const member = onlyRouteMember(spec, ROUTE_MEMBERS);
  const route = spec[member]!;
  return {
    member,
    protocol: member.replace('Route', ''),
    matchPort: route.match?.port,
    route,
  };
}

function checkRetryPolicy(
  route: HttpRoute | GrpcRoute | TcpRoute,
  path: string,
): void {
  if (!('retryPolicy' in route) || !route.retryPolicy) return;
  const policy = route.retryPolicy;
  const events = [
    policy.httpRetryEvents,
    policy.tcpRetryEvents,
    'grpcRetryEvents' in policy ? policy.grpcRetryEvents : undefined,
  ];
  if (events.every(list => list === undefined)) {
    throw badRequest(
      `At least one retry event must be given at '${path}.retryPolicy'`,
    );
  }
}

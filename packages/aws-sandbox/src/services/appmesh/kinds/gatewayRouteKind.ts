import type {
  GatewayRouteSpec,
  GrpcGatewayRoute,
  HttpGatewayRoute,
} from '@aws-sdk/client-app-mesh';
import { badRequest, missingReference } from '../errors';
import type { MeshKind } from '../MeshKind';
import {
  checkGrpcMatch,
  checkHttpMatch,
  checkSlash,
} from '../rules/checkMatch';
import { checkRouteListener } from '../rules/checkRouteListener';
import { onlyRouteMember } from '../rules/onlyRouteMember';
import { meshTables } from '../tables';

const ROUTE_MEMBERS = ['httpRoute', 'http2Route', 'grpcRoute'] as const;

/** A gateway route: which virtual service gets what comes in through a virtual gateway. */
export const gatewayRouteKind: MeshKind<'gatewayRoute'> = {
  name: 'gatewayRoute',
  table: meshTables.gatewayRoute,
  label: 'GatewayRoute',
  nameMember: 'gatewayRouteName',
  listMember: 'gatewayRoutes',
  parent: 'virtualGateway',
  checkSpec(spec, { meshName, parentName }, place) {
    const { member, protocol, matchPort, route } = gatewayRouteOf(spec);
    const path = `spec.${member}`;
    const http = spec.httpRoute ?? spec.http2Route;
    if (http) {
      checkHttpMatch(http.match!, `${path}.match`, { hostnameSuffices: true });
      checkRewrite(http, path);
    }
    if (spec.grpcRoute) checkGrpcMatch(spec.grpcRoute.match!, `${path}.match`);
    const target = route.action!.target!.virtualService!.virtualServiceName!;
    if (!place.find('virtualService', { meshName, name: target })) {
      throw missingReference('VirtualService', target);
    }
    const gateway = place.find('virtualGateway', {
      meshName,
      name: parentName!,
    });
    checkRouteListener({
      protocol,
      matchPort,
      listeners: gateway?.spec.listeners,
      routeLabel: 'Gateway Route',
      parentLabel: 'Virtual Gateway',
      parentName: parentName!,
    });
  },
  checkUnused() {},
};

/** The one route in a gateway route's spec, its protocol and the port it matches. */
export function gatewayRouteOf(spec: GatewayRouteSpec): {
  member: (typeof ROUTE_MEMBERS)[number];
  protocol: string;
  matchPort: number | undefined;
  route: HttpGatewayRoute | GrpcGatewayRoute;
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

/** A prefix can be rewritten only where one is matched, a path only where one is matched, and not both. */
function checkRewrite({ match, action }: HttpGatewayRoute, path: string): void {
  const rewrite = action!.rewrite;
  if (!rewrite) return;
  const at = `${path}.action.rewrite`;
  if (rewrite.prefix && rewrite.path) {
    throw badRequest(`Either prefix or path can be rewritten at '${at}'`);
  }
  if (rewrite.prefix) {
    if (match!.prefix === undefined) {
      throw badRequest(
        `The prefix can be rewritten at '${at}' only when the match has a prefix`,
      );
    }
    const { defaultPrefix, value } = rewrite.prefix;
    if ((defaultPrefix === undefined) === (value === undefined)) {
      throw badRequest(
        `Exactly one of defaultPrefix and value must be given at '${at}.prefix'`,
      );
    }
    checkSlash(value, `${at}.prefix.value`);
  }
  if (rewrite.path) {
    if (!match!.path) {
      throw badRequest(
        `The path can be rewritten at '${at}' only when the match has a path`,
      );
    }
    checkSlash(rewrite.path.exact, `${at}.path.exact`);
  }
}

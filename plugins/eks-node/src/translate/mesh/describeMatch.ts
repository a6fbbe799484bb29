import type {
  GatewayRouteHostnameMatch,
  HttpPathMatch,
  HttpQueryParameter,
} from '@aws-sdk/client-app-mesh';
import { describeValueMatch, type ValueMatch } from './describeValueMatch';

interface NamedMatch {
  name: string | undefined;
  invert?: boolean;
  match?: ValueMatch;
}

/** What a route or gateway route can ask of a request, over all protocols. */
export interface RouteMatch {
  hostname?: GatewayRouteHostnameMatch;
  prefix?: string;
  path?: HttpPathMatch;
  method?: string;
  scheme?: string;
  queryParameters?: HttpQueryParameter[];
  headers?: NamedMatch[];
  serviceName?: string;
  methodName?: string;
  metadata?: NamedMatch[];
  port?: number;
}

/**
 * What a request must look like, in words, the parts joined by commas.
 *
 * | match | words |
 * | --- | --- |
 * | prefix | `prefix /api` |
 * | path | `path = /api`, `path matches ^/v[12]` |
 * | hostname | `host = a.example.com`, `host ends with .example.com` |
 * | method, scheme | `method GET`, `scheme https` |
 * | query parameter | `query page = 1`, `query page present` |
 * | header | see describeValueMatch |
 * | gRPC service, method, metadata | `service shop.Cart`, `method Add`, `metadata` as header |
 * | port | `port 8080` |
 * | nothing | `any request` |
 */
export function describeMatch(match: RouteMatch = {}): string {
  const parts = [
    ...describeHostname(match.hostname),
    ...word('prefix', match.prefix),
    ...describePath(match.path),
    ...word('service', match.serviceName),
    ...word('method', match.methodName ?? match.method),
    ...word('scheme', match.scheme),
    ...(match.queryParameters ?? []).map(describeNamed('query')),
    ...(match.headers ?? []).map(describeNamed('header')),
    ...(match.metadata ?? []).map(describeNamed('metadata')),
    ...word('port', match.port),
  ];
  return parts.join(', ') || 'any request';
}

function word(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`${name} ${value}`];
}

function describePath(path: HttpPathMatch | undefined): string[] {
  return path ? [`path ${describeValueMatch(path, false)}`] : [];
}

function describeHostname(
  hostname: GatewayRouteHostnameMatch | undefined,
): string[] {
  return hostname ? [`host ${describeValueMatch(hostname, false)}`] : [];
}

function describeNamed(what: string) {
  return ({ name, match, invert }: NamedMatch): string =>
    `${what} ${name ?? '?'} ${describeValueMatch(match, invert ?? false)}`;
}

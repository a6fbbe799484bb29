import { describeMatch } from '../describeMatch';
import type { MeshObject, RouteRewrite } from '../MeshObject';
import type { MeshReference } from '../MeshReference';
import {
  asList,
  asNumber,
  asRecord,
  asText,
  withoutUndefined,
} from '../plainValues';
import type { RetryPolicy } from '../policies';
import { toDurationMs } from './toDurationMs';
import { toTimeout } from './toListeners';
import { toRouteMatch } from './toRouteMatch';

const PROTOCOLS = {
  httpRoute: 'http',
  http2Route: 'http2',
  grpcRoute: 'grpc',
  tcpRoute: 'tcp',
} as const;

/**
 * What a route or gateway route says of requests.
 *
 * @public
 */
export type RouteRule = Pick<
  MeshObject,
  | 'protocol'
  | 'priority'
  | 'match'
  | 'matches'
  | 'targets'
  | 'rewrite'
  | 'retryPolicy'
  | 'timeout'
>;

/**
 * The rule of a route, from its specification. `target` reads one weighted target, which App Mesh's API names and a
 * custom resource refers to.
 *
 * @public
 */
export function toRouteRule(
  spec: unknown,
  target: (value: Record<string, unknown>) => MeshReference | undefined,
): RouteRule {
  const { priority, protocol, rule } = ruleOf(spec);
  if (!rule) {
    return withoutUndefined({ protocol, priority, targets: [] });
  }
  const matches = [toRouteMatch(rule.match)];
  const targets = asList(asRecord(rule.action).weightedTargets).flatMap(
    value => {
      const weighted = asRecord(value);
      const reference = target(weighted);
      return reference
        ? [
            withoutUndefined({
              ...reference,
              weight: asNumber(weighted.weight) ?? 0,
              port: asNumber(weighted.port),
            }),
          ]
        : [];
    },
  );
  return withoutUndefined({
    protocol,
    priority,
    match: describeMatch(matches),
    matches,
    targets,
    retryPolicy: toRetryPolicy(rule.retryPolicy),
    timeout: toTimeout(rule.timeout),
  });
}

/**
 * The rule of a gateway route, from its specification. `target` reads the virtual service that it leads to.
 *
 * @public
 */
export function toGatewayRouteRule(
  spec: unknown,
  target: (value: Record<string, unknown>) => MeshReference | undefined,
): RouteRule {
  const { priority, protocol, rule } = ruleOf(spec);
  if (!rule) {
    return withoutUndefined({ protocol, priority, targets: [] });
  }
  const matches = [toRouteMatch(rule.match)];
  const action = asRecord(rule.action);
  const named = asRecord(action.target);
  const reference = target(asRecord(named.virtualService));
  return withoutUndefined({
    protocol,
    priority,
    match: describeMatch(matches),
    matches,
    targets: reference
      ? [withoutUndefined({ ...reference, port: asNumber(named.port) })]
      : [],
    rewrite: toRewrite(action.rewrite),
  });
}

function ruleOf(spec: unknown): {
  priority?: number;
  protocol?: string;
  rule?: Record<string, unknown>;
} {
  const route = asRecord(spec);
  const priority = asNumber(route.priority);
  for (const [key, protocol] of Object.entries(PROTOCOLS)) {
    if (route[key] !== undefined && route[key] !== null) {
      return { priority, protocol, rule: asRecord(route[key]) };
    }
  }
  return { priority };
}

function toRetryPolicy(policy: unknown): RetryPolicy | undefined {
  if (policy === undefined || policy === null) {
    return undefined;
  }
  const { maxRetries, perRetryTimeout, ...events } = asRecord(policy);
  return withoutUndefined({
    maxRetries: asNumber(maxRetries),
    perRetryTimeoutMs: toDurationMs(perRetryTimeout),
    events: [
      events.httpRetryEvents,
      events.tcpRetryEvents,
      events.grpcRetryEvents,
    ].flatMap(list => asList(list).flatMap(event => asText(event) ?? [])),
  });
}

function toRewrite(value: unknown): RouteRewrite | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  const { hostname, prefix, path } = asRecord(value);
  const host = asText(asRecord(hostname).defaultTargetHostname);
  const rewritten = asRecord(prefix);
  return withoutUndefined({
    hostname: host === undefined ? undefined : host !== 'DISABLED',
    prefix:
      rewritten.defaultPrefix === 'DISABLED' ? null : asText(rewritten.value),
    path: asText(asRecord(path).exact),
  });
}

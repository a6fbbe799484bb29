import {
  asBoolean,
  asList,
  asNumber,
  asRecord,
  asText,
  withoutUndefined,
} from '../plainValues';
import type {
  HostnameMatch,
  NamedMatch,
  PathMatch,
  RouteMatch,
  ValueMatch,
} from '../RouteMatch';

/** The conditions of a route or gateway route of App Mesh that the suite understands. */
const UNDERSTOOD = new Set([
  'hostname',
  'prefix',
  'path',
  'method',
  'scheme',
  'queryParameters',
  'headers',
  'serviceName',
  'methodName',
  'metadata',
  'port',
]);

/**
 * What a request must look like, from the `match` of a route or gateway route of App Mesh. App Mesh's API and custom
 * resources say it alike.
 *
 * @public
 */
export function toRouteMatch(value: unknown): RouteMatch {
  const match = asRecord(value);
  const unclear: string[] = Object.keys(match).filter(
    key => !UNDERSTOOD.has(key) && match[key] !== undefined,
  );
  const named = (key: string) => toNamedMatches(match[key], key, unclear);
  const hostname = toHostname(match.hostname, unclear);
  return withoutUndefined({
    hostnames: hostname && [hostname],
    path: toPath(match, unclear),
    method: asText(match.method),
    scheme: asText(match.scheme),
    query: named('queryParameters'),
    headers: named('headers'),
    grpcService: toExact(match.serviceName),
    grpcMethod: toExact(match.methodName),
    metadata: named('metadata'),
    port: asNumber(match.port),
    notUnderstood: unclear.length > 0 ? unclear : undefined,
  });
}

function toHostname(
  value: unknown,
  unclear: string[],
): HostnameMatch | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  const hostname = asRecord(value);
  for (const type of ['exact', 'suffix'] as const) {
    const text = asText(hostname[type]);
    if (text !== undefined) {
      return { type, value: text };
    }
  }
  unclear.push('hostname');
  return undefined;
}

function toPath(
  match: Record<string, unknown>,
  unclear: string[],
): PathMatch | undefined {
  const prefix = asText(match.prefix);
  if (prefix !== undefined) {
    return { type: 'prefix', value: prefix };
  }
  if (match.path === undefined || match.path === null) {
    return undefined;
  }
  const path = asRecord(match.path);
  for (const type of ['exact', 'regex'] as const) {
    const text = asText(path[type]);
    if (text !== undefined) {
      return { type, value: text };
    }
  }
  unclear.push('path');
  return undefined;
}

function toExact(value: unknown): ValueMatch | undefined {
  const text = asText(value);
  return text === undefined ? undefined : { type: 'exact', value: text };
}

function toNamedMatches(
  values: unknown,
  key: string,
  unclear: string[],
): NamedMatch[] | undefined {
  if (values === undefined || values === null) {
    return undefined;
  }
  return asList(values).flatMap(value => {
    const { name, match, invert } = asRecord(value);
    const condition = toValueMatch(match);
    if (typeof name !== 'string' || !condition) {
      unclear.push(`${key} ${asText(name) ?? '?'}`);
      return [];
    }
    return [
      {
        name,
        match: condition,
        ...(asBoolean(invert) && { invert: true }),
      },
    ];
  });
}

/** No condition at all asks for presence; one that the suite does not know is undefined. */
function toValueMatch(value: unknown): ValueMatch | undefined {
  const match = asRecord(value);
  for (const type of ['exact', 'prefix', 'suffix', 'regex'] as const) {
    const text = asText(match[type]);
    if (text !== undefined) {
      return { type, value: text };
    }
  }
  if (match.range !== undefined) {
    const range = asRecord(match.range);
    const start = asNumber(range.start);
    const end = asNumber(range.end);
    return start === undefined || end === undefined
      ? undefined
      : { type: 'range', start, end };
  }
  return Object.values(match).every(member => member === undefined)
    ? { type: 'present' }
    : undefined;
}

import type { NamedMatch, RouteMatch, ValueMatch } from './RouteMatch';

const wordsFor = {
  exact: ['=', '≠'],
  prefix: ['starts with', 'does not start with'],
  suffix: ['ends with', 'does not end with'],
  contains: ['contains', 'does not contain'],
  regex: ['matches', 'does not match'],
} as const;

/**
 * What a request must look like, in words, the parts joined by commas, alternatives by `or`.
 *
 * | match | words |
 * | --- | --- |
 * | prefix | `prefix /api` |
 * | path | `path = /api`, `path matches ^/v[12]` |
 * | hostname | `host = a.example.com`, `host ends with .example.com` |
 * | method, scheme | `method GET`, `scheme https` |
 * | query parameter | `query page = 1`, `query page present` |
 * | header | `header x-beta present`, see describeValueMatch |
 * | gRPC service, method, metadata | `service shop.Cart`, `method Add`, `metadata` as header |
 * | port | `port 8080` |
 * | nothing | `any request` |
 *
 * @public
 */
export function describeMatch(matches: RouteMatch[]): string {
  return matches.map(describeOne).join(' or ');
}

/**
 * How a value is matched, in words.
 *
 * | match | words | inverted |
 * | --- | --- | --- |
 * | present | `present` | `absent` |
 * | exact | `= v` | `≠ v` |
 * | prefix | `starts with v` | `does not start with v` |
 * | suffix | `ends with v` | `does not end with v` |
 * | contains | `contains v` | `does not contain v` |
 * | regex | `matches v` | `does not match v` |
 * | range | `from 1 to below 5` | `not from 1 to below 5` |
 *
 * @public
 */
export function describeValueMatch(
  match: ValueMatch,
  inverted: boolean = false,
): string {
  switch (match.type) {
    case 'present':
      return inverted ? 'absent' : 'present';
    case 'range':
      return `${inverted ? 'not ' : ''}from ${match.start} to below ${
        match.end
      }`;
    default:
      return `${wordsFor[match.type][inverted ? 1 : 0]} ${match.value}`;
  }
}

function describeOne(match: RouteMatch): string {
  const { path } = match;
  const parts = [
    ...describeHostnames(match),
    ...(path
      ? [
          path.type === 'prefix'
            ? `prefix ${path.value}`
            : `path ${describeValueMatch(path)}`,
        ]
      : []),
    ...describeGrpc('service', match.grpcService),
    ...describeGrpc('method', match.grpcMethod),
    ...word('method', match.method),
    ...word('scheme', match.scheme),
    ...(match.query ?? []).map(describeNamed('query')),
    ...(match.headers ?? []).map(describeNamed('header')),
    ...(match.metadata ?? []).map(describeNamed('metadata')),
    ...word('port', match.port),
    ...(match.notUnderstood ?? []).map(condition => `${condition} ?`),
  ];
  return parts.join(', ') || 'any request';
}

function word(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`${name} ${value}`];
}

function describeHostnames({ hostnames = [] }: RouteMatch): string[] {
  return hostnames.length === 0
    ? []
    : [hostnames.map(host => `host ${describeValueMatch(host)}`).join(' or ')];
}

function describeGrpc(what: string, match: ValueMatch | undefined): string[] {
  if (!match) {
    return [];
  }
  return [
    match.type === 'exact'
      ? `${what} ${match.value}`
      : `${what} ${describeValueMatch(match)}`,
  ];
}

function describeNamed(what: string) {
  return ({ name, match, invert }: NamedMatch): string =>
    `${what} ${name} ${describeValueMatch(match, invert)}`;
}

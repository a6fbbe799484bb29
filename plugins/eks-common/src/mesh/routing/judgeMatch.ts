import { describeValueMatch } from '../describeMatch';
import type { HostnameMatch, NamedMatch, RouteMatch } from '../RouteMatch';
import type { ArrivedRequest } from './ArrivedRequest';
import { inverted, judgeValue, type Verdict } from './judgeValue';

/** Whether a request fulfils the conditions of a route, and the first one that it does not. */
export interface MatchJudgement {
  verdict: Verdict;
  /** Empty when everything holds. */
  reason: string;
}

/**
 * Judges a request by the conditions of a route, as Envoy does.
 *
 * | condition | header of the request | verdict |
 * | --- | --- | --- |
 * | present | missing | fails |
 * | absent | missing | holds |
 * | `= v` | missing | fails |
 * | `≠ v` | missing | fails: Envoy inverts only what it has compared |
 * | `≠ v` | `w` | holds |
 * | from 1 to below 5 | `5`, `x` | fails |
 *
 * Names of headers are the same in upper and lower case, values and paths are not.
 */
export function judgeMatch(
  match: RouteMatch,
  request: ArrivedRequest,
): MatchJudgement {
  let unclear: MatchJudgement | undefined;
  for (const judgement of judgements(match, request)) {
    if (judgement.verdict === 'fails') {
      return judgement;
    }
    if (judgement.verdict === 'unknown') {
      unclear ??= judgement;
    }
  }
  return unclear ?? { verdict: 'holds', reason: '' };
}

function* judgements(
  match: RouteMatch,
  request: ArrivedRequest,
): Generator<MatchJudgement> {
  if (match.port !== undefined && request.port !== undefined) {
    yield judged(match.port === request.port, () =>
      unlike(`port ${request.port}`, `${match.port}`),
    );
  }
  if (match.hostnames) {
    yield judgeHost(match.hostnames, request.host);
  }
  if (match.path) {
    const { path } = match;
    yield {
      verdict: judgeValue(path, request.path, path.ignoreCase),
      reason: unlike(`path ${request.path}`, describeValueMatch(path)),
    };
  }
  if (match.grpcService || match.grpcMethod) {
    yield* judgeGrpc(match, request);
  }
  if (match.method) {
    yield judged(match.method.toUpperCase() === request.method, () =>
      unlike(`method ${request.method}`, match.method!),
    );
  }
  if (match.scheme) {
    yield judged(match.scheme.toLowerCase() === request.scheme, () =>
      unlike(`scheme ${request.scheme}`, match.scheme!),
    );
  }
  for (const header of match.headers ?? []) {
    yield judgeNamed('header', header, request.headers);
  }
  for (const entry of match.metadata ?? []) {
    yield judgeNamed('metadata', entry, request.headers);
  }
  for (const parameter of match.query ?? []) {
    yield judgeNamed('query', parameter, request.query);
  }
  for (const condition of match.notUnderstood ?? []) {
    yield {
      verdict: 'unknown',
      reason: `the condition '${condition}' is not understood`,
    };
  }
}

function judgeHost(
  hostnames: HostnameMatch[],
  host: string | undefined,
): MatchJudgement {
  const wanted = hostnames
    .map(hostname => describeValueMatch(hostname))
    .join(' or ');
  if (host === undefined) {
    return judged(false, () => `no host given, wanted ${wanted}`);
  }
  return judged(
    hostnames.some(({ type, value }) => {
      const name = value.toLowerCase();
      // A suffix stands for at least one more character: https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/route/v3/route_components.proto
      return type === 'exact'
        ? host === name
        : host.length > name.length && host.endsWith(name);
    }),
    () => unlike(`host ${host}`, wanted),
  );
}

function* judgeGrpc(
  match: RouteMatch,
  request: ArrivedRequest,
): Generator<MatchJudgement> {
  const [, service = '', method = ''] = request.path.split('/');
  if (match.grpcService) {
    yield {
      verdict: judgeValue(match.grpcService, service),
      reason: unlike(
        `service ${service}`,
        describeValueMatch(match.grpcService),
      ),
    };
  }
  if (match.grpcMethod) {
    yield {
      verdict: judgeValue(match.grpcMethod, method),
      reason: unlike(`method ${method}`, describeValueMatch(match.grpcMethod)),
    };
  }
}

function judgeNamed(
  what: string,
  condition: NamedMatch,
  values: Map<string, string>,
): MatchJudgement {
  const { match, invert = false, ignoreCase } = condition;
  const name = what === 'query' ? condition.name : condition.name.toLowerCase();
  const value = values.get(name);
  const wanted = describeValueMatch(match, invert);
  if (value === undefined) {
    return judged(
      match.type === 'present' && invert,
      () => `${what} ${condition.name} is missing, wanted ${wanted}`,
    );
  }
  const verdict = judgeValue(match, value, ignoreCase);
  return {
    verdict: invert ? inverted(verdict) : verdict,
    reason: unlike(`${what} ${condition.name} ${value}`, wanted),
  };
}

function judged(holds: boolean, reason: () => string): MatchJudgement {
  return holds
    ? { verdict: 'holds', reason: '' }
    : { verdict: 'fails', reason: reason() };
}

function unlike(found: string, wanted: string): string {
  return `${found}, wanted ${wanted}`;
}

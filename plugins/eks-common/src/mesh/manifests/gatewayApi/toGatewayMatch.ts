import { asList, asRecord, asText, withoutUndefined } from '../../plainValues';
import type { NamedMatch, PathMatch, RouteMatch } from '../../RouteMatch';

/** What the controller refuses a whole route for. */
export interface GatewayMatch {
  match: RouteMatch;
  problems: string[];
}

/**
 * What a match of an HTTPRoute asks of a request once the controller has made a Lattice rule of it: paths are compared
 * whatever their case and headers as a whole.
 *
 * | match | problem: Lattice does not know it |
 * | --- | --- |
 * | path Exact, PathPrefix | – |
 * | path RegularExpression | yes |
 * | method | – |
 * | headers Exact | – when there are at most 5 |
 * | headers RegularExpression | yes |
 * | queryParams | yes |
 */
export function toHttpMatch(value: unknown): GatewayMatch {
  const problems: string[] = [];
  const { path, method, headers, queryParams } = asRecord(value);
  return {
    match: withoutUndefined({
      path: toPath(path, problems),
      method: asText(method),
      headers: toNamed('header', headers, problems),
      query: toNamed('query parameter', queryParams, problems),
    }),
    problems,
  };
}

/**
 * What a match of a GRPCRoute asks of a request once the controller has made a Lattice rule of it: service and method are
 * the path of a POST.
 */
export function toGrpcMatch(value: unknown): GatewayMatch {
  const problems: string[] = [];
  const { method, headers } = asRecord(value);
  const { type, service, method: name } = asRecord(method);
  const [serviceName, methodName] = [asText(service), asText(name)];
  if (type === 'RegularExpression') {
    problems.push('Lattice matches no gRPC method by a regex');
  } else if (serviceName === undefined && methodName !== undefined) {
    problems.push('Lattice matches no gRPC method without its service');
  }
  const path: PathMatch =
    serviceName === undefined
      ? { type: 'prefix', value: '/' }
      : {
          ...(methodName === undefined
            ? { type: 'prefix', value: `/${serviceName}/` }
            : { type: 'exact', value: `/${serviceName}/${methodName}` }),
          ignoreCase: true,
        };
  return {
    match: withoutUndefined({
      path,
      method: 'POST',
      headers: toNamed('header', headers, problems),
    }),
    problems,
  };
}

function toPath(value: unknown, problems: string[]): PathMatch | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  const { type = 'PathPrefix', value: text = '/' } = asRecord(value);
  const path = asText(text) ?? '/';
  switch (type) {
    case 'Exact':
      return { type: 'exact', value: path, ignoreCase: true };
    case 'PathPrefix':
      return { type: 'prefix', value: path, ignoreCase: true };
    default:
      problems.push(`Lattice matches no path by ${asText(type)}`);
      return { type: 'regex', value: path };
  }
}

function toNamed(
  what: string,
  values: unknown,
  problems: string[],
): NamedMatch[] | undefined {
  if (values === undefined || values === null) {
    return undefined;
  }
  const list = asList(values).map(value => {
    const { name, type = 'Exact', value: text } = asRecord(value);
    const isExact = type === 'Exact';
    if (!isExact) {
      problems.push(`Lattice matches no ${what} by ${asText(type)}`);
    }
    return {
      name: asText(name) ?? '',
      match: {
        type: isExact ? ('exact' as const) : ('regex' as const),
        value: asText(text) ?? '',
      },
    };
  });
  if (what === 'query parameter' && list.length > 0) {
    problems.push('Lattice matches no query parameters');
  }
  if (what === 'header' && list.length > 5) {
    problems.push('Lattice matches at most 5 headers');
  }
  return list;
}

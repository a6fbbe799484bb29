import type {
  HeaderMatch,
  PathMatch as LatticePathMatch,
  RuleMatch,
} from '@aws-sdk/client-vpc-lattice';
import type {
  NamedMatch,
  PathMatch,
  RouteMatch,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * What a request must look like for a rule of a listener. Lattice compares whatever the case unless it is told otherwise.
 */
export function toLatticeMatch(match: RuleMatch | undefined): RouteMatch {
  if (!match) {
    return {};
  }
  if (!match.httpMatch) {
    return { notUnderstood: [match.$unknown?.[0] ?? 'an unknown match'] };
  }
  const { method, pathMatch, headerMatches } = match.httpMatch;
  const path = pathMatch && toPath(pathMatch);
  const headers = (headerMatches ?? []).map(toHeader);
  const unclear = [
    ...(pathMatch && !path ? ['pathMatch'] : []),
    ...(headerMatches ?? []).flatMap((header, position) =>
      headers[position] ? [] : [`headerMatches ${header.name}`],
    ),
  ];
  const known = headers.flatMap(header => header ?? []);
  return {
    ...(path && { path }),
    ...(method && { method }),
    ...(known.length > 0 && { headers: known }),
    ...(unclear.length > 0 && { notUnderstood: unclear }),
  };
}

function toPath({
  match,
  caseSensitive,
}: LatticePathMatch): PathMatch | undefined {
  const ignoreCase = !caseSensitive;
  if (match?.exact !== undefined) {
    return { type: 'exact', value: match.exact, ignoreCase };
  }
  return match?.prefix === undefined
    ? undefined
    : { type: 'prefix', value: match.prefix, ignoreCase };
}

function toHeader(header: HeaderMatch): NamedMatch | undefined {
  const { name, match, caseSensitive } = header;
  for (const type of ['exact', 'prefix', 'contains'] as const) {
    const value = match?.[type];
    if (name !== undefined && value !== undefined) {
      return { name, match: { type, value }, ignoreCase: !caseSensitive };
    }
  }
  return undefined;
}

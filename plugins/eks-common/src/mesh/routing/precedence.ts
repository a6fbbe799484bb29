import type { MeshObject } from '../MeshObject';
import type { HostnameMatch, RouteMatch } from '../RouteMatch';

/** A route and the one of its matches by which it takes a request. */
export interface RankedRoute {
  route: Pick<MeshObject, 'name' | 'priority' | 'isDefault'>;
  match: RouteMatch;
}

/** Why one of two routes comes before the other. */
export interface Precedence {
  /** Negative: the first one comes first. Never 0 for routes of different names. */
  order: number;
  /** In words, of the one that comes later: `priority 20 comes after 10`. */
  reason: string;
  /** False when nothing that AWS or Envoy documents decides. */
  documented: boolean;
}

interface PrecedenceRule {
  documented: boolean;
  compare(first: RankedRoute, second: RankedRoute): number;
  /** Why `later` comes after `earlier`. */
  reason(later: RankedRoute, earlier: RankedRoute): string;
}

/** The first rule that tells two routes apart decides. */
const rules: PrecedenceRule[] = [
  {
    documented: true,
    compare: (first, second) =>
      Number(first.route.isDefault ?? false) -
      Number(second.route.isDefault ?? false),
    reason: () => 'a default action answers only when no rule does',
  },
  {
    // "Routes are matched based on the specified value, where 0 is the highest priority."
    documented: true,
    compare: (first, second) =>
      compareNumbers(
        first.route.priority ?? Infinity,
        second.route.priority ?? Infinity,
      ),
    reason: (later, earlier) =>
      later.route.priority === undefined
        ? `no priority comes after priority ${earlier.route.priority}`
        : `priority ${later.route.priority} comes after ${earlier.route.priority}`,
  },
  {
    // Envoy looks for the virtual host first: exact name, longest suffix, any.
    documented: true,
    compare: (first, second) =>
      compareNumbers(hostWeight(second.match), hostWeight(first.match)),
    reason: (later, earlier) =>
      `${hostWords(later.match)} is less specific than ${hostWords(
        earlier.match,
      )}`,
  },
  {
    // "A request is matched to the route with the longest prefix"; an exact path is all of it.
    documented: true,
    compare: (first, second) =>
      isRegex(first.match) || isRegex(second.match)
        ? 0
        : Number(isExact(second.match)) - Number(isExact(first.match)),
    reason: () => 'an exact path comes before a prefix',
  },
  {
    documented: true,
    compare: (first, second) =>
      isRegex(first.match) || isRegex(second.match)
        ? 0
        : compareNumbers(pathLength(second.match), pathLength(first.match)),
    reason: (later, earlier) =>
      `${pathWords(later.match)} is shorter than ${pathWords(earlier.match)}`,
  },
  {
    documented: false,
    compare: (first, second) =>
      Number(isExact(second.match)) - Number(isExact(first.match)),
    reason: () => 'an exact path comes before a regex',
  },
  {
    documented: false,
    compare: (first, second) =>
      compareNumbers(pathLength(second.match), pathLength(first.match)),
    reason: (later, earlier) =>
      `${pathWords(later.match)} is shorter than ${pathWords(earlier.match)}`,
  },
  {
    documented: false,
    compare: (first, second) =>
      compareNumbers(conditions(second.match), conditions(first.match)),
    reason: (later, earlier) =>
      `it has ${conditions(
        later.match,
      )} further conditions, the other ${conditions(earlier.match)}`,
  },
  {
    documented: false,
    compare: (first, second) =>
      first.route.name < second.route.name
        ? -1
        : Number(first.route.name > second.route.name),
    reason: () => 'its name comes later in the alphabet',
  },
];

/**
 * Which of two routes that both take a request comes first. The rules in their order, as App Mesh, VPC Lattice and Envoy
 * document them:
 *
 * | rule | documented |
 * | --- | --- |
 * | a default action comes last | VPC Lattice |
 * | the lower priority first, none last | App Mesh, VPC Lattice (where it always decides) |
 * | the more specific host first: exact, longer suffix, any | Envoy |
 * | an exact path, then the longer prefix | App Mesh, Envoy |
 * | an exact path before a regex, the longer regex or path | no |
 * | more conditions | no |
 * | the name | no |
 */
export function comparePrecedence(
  first: RankedRoute,
  second: RankedRoute,
): Precedence {
  for (const rule of rules) {
    const order = rule.compare(first, second);
    if (order !== 0) {
      const [earlier, later] = order < 0 ? [first, second] : [second, first];
      return {
        order,
        reason: rule.reason(later, earlier),
        documented: rule.documented,
      };
    }
  }
  return { order: 0, reason: 'it is the same route', documented: true };
}

/** Infinity less Infinity is no number, hence no subtraction. */
function compareNumbers(first: number, second: number): number {
  return first < second ? -1 : Number(first > second);
}

function hostWeight({ hostnames = [] }: RouteMatch): number {
  return Math.max(
    0,
    ...hostnames.map(({ type, value }: HostnameMatch) =>
      type === 'exact' ? Infinity : value.length,
    ),
  );
}

function hostWords({ hostnames = [] }: RouteMatch): string {
  return hostnames.length === 0
    ? 'any host'
    : `host ${hostnames.map(({ value }) => value).join(' or ')}`;
}

function isExact({ path, grpcService, grpcMethod }: RouteMatch): boolean {
  return (
    path?.type === 'exact' ||
    (grpcService !== undefined && grpcMethod !== undefined)
  );
}

function isRegex({ path }: RouteMatch): boolean {
  return path?.type === 'regex';
}

/** A gRPC service is a prefix of the path, a service with a method all of it. */
function pathLength({ path, grpcService, grpcMethod }: RouteMatch): number {
  if (path) {
    return path.value.length;
  }
  return [grpcService, grpcMethod]
    .map(match => (match && 'value' in match ? match.value.length + 1 : 0))
    .reduce((sum, length) => sum + length, 0);
}

function pathWords({ path, grpcService, grpcMethod }: RouteMatch): string {
  if (path) {
    return `${path.type === 'prefix' ? 'prefix' : 'path'} ${path.value}`;
  }
  const parts = [grpcService, grpcMethod].flatMap(match =>
    match && 'value' in match ? [match.value] : [],
  );
  return parts.length === 0 ? 'any path' : `service ${parts.join('/')}`;
}

function conditions(match: RouteMatch): number {
  return (
    Number(match.method !== undefined) +
    Number(match.scheme !== undefined) +
    Number(match.port !== undefined) +
    (match.headers?.length ?? 0) +
    (match.metadata?.length ?? 0) +
    (match.query?.length ?? 0)
  );
}

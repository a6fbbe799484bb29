import { isEqual } from '../../inventory/isEqual';
import type {
  HostnameMatch,
  NamedMatch,
  PathMatch,
  RouteMatch,
  ValueMatch,
} from '../RouteMatch';
import { inverted, judgeValue } from './judgeValue';

/**
 * Whether one match takes every request that another one takes. `false` means that it does not, or that it cannot be
 * told.
 *
 * | wider | narrower | covers |
 * | --- | --- | --- |
 * | prefix `/` | anything | yes |
 * | prefix `/api` | prefix `/api/v1`, path `/api/x` | yes |
 * | header x-beta present | header x-beta = 1 | yes |
 * | header x-beta = 1 | no such header | no |
 * | regex | another regex | no: not told apart |
 */
export function coversMatch(wider: RouteMatch, narrower: RouteMatch): boolean {
  return (
    !wider.notUnderstood &&
    coversPlain(wider.port, narrower.port) &&
    coversPlain(wider.method, narrower.method) &&
    coversPlain(wider.scheme, narrower.scheme) &&
    coversHosts(wider.hostnames, narrower.hostnames) &&
    coversPath(wider.path, narrower.path) &&
    coversValue(wider.grpcService, narrower.grpcService) &&
    coversValue(wider.grpcMethod, narrower.grpcMethod) &&
    coversNamed(wider.headers, narrower.headers) &&
    coversNamed(wider.metadata, narrower.metadata) &&
    coversNamed(wider.query, narrower.query)
  );
}

function coversPlain<T>(wider: T | undefined, narrower: T | undefined) {
  return wider === undefined || wider === narrower;
}

function coversHosts(
  wider: HostnameMatch[] | undefined,
  narrower: HostnameMatch[] | undefined,
): boolean {
  if (!wider) {
    return true;
  }
  return (
    narrower !== undefined &&
    narrower.every(host =>
      wider.some(
        ({ type, value }) =>
          (type === host.type && value === host.value) ||
          (type === 'suffix' &&
            host.value.length > value.length &&
            host.value.endsWith(value)),
      ),
    )
  );
}

function coversPath(
  wider: PathMatch | undefined,
  narrower: PathMatch | undefined,
): boolean {
  if (!wider || (wider.type === 'prefix' && wider.value === '/')) {
    return true;
  }
  if (!narrower || (narrower.ignoreCase && !wider.ignoreCase)) {
    return false;
  }
  if (wider.type === narrower.type && wider.value === narrower.value) {
    return true;
  }
  return (
    narrower.type !== 'regex' &&
    (wider.type !== 'exact' || narrower.type === 'exact') &&
    (wider.type !== 'regex' || narrower.type === 'exact') &&
    judgeValue(wider, narrower.value, wider.ignoreCase) === 'holds'
  );
}

function coversValue(
  wider: ValueMatch | undefined,
  narrower: ValueMatch | undefined,
): boolean {
  if (!wider) {
    return true;
  }
  return (
    narrower !== undefined &&
    (isEqual(wider, narrower) ||
      (narrower.type === 'exact' &&
        judgeValue(wider, narrower.value) === 'holds'))
  );
}

function coversNamed(
  wider: NamedMatch[] = [],
  narrower: NamedMatch[] = [],
): boolean {
  return wider.every(condition =>
    narrower.some(other => implies(other, condition)),
  );
}

/** Whether a condition that holds makes another one hold. */
function implies(condition: NamedMatch, other: NamedMatch): boolean {
  if (isEqual(condition, other)) {
    return true;
  }
  if (condition.name !== other.name || condition.ignoreCase) {
    return false;
  }
  if (other.match.type === 'present') {
    // A value was compared, inverted or not, so there is one.
    return other.invert
      ? false
      : !condition.invert || condition.match.type !== 'present';
  }
  if (condition.match.type !== 'exact' || condition.invert) {
    return false;
  }
  const verdict = judgeValue(
    other.match,
    condition.match.value,
    other.ignoreCase,
  );
  return (other.invert ? inverted(verdict) : verdict) === 'holds';
}

import type { MatchRange } from '@aws-sdk/client-app-mesh';

/** How a value is matched: by one of the members; by its mere presence when there is none. */
export interface ValueMatch {
  exact?: string;
  prefix?: string;
  suffix?: string;
  regex?: string;
  range?: MatchRange;
}

/**
 * How a value is matched, in words.
 *
 * | match | words | inverted |
 * | --- | --- | --- |
 * | none | `present` | `absent` |
 * | exact | `= v` | `≠ v` |
 * | prefix | `starts with v` | `does not start with v` |
 * | suffix | `ends with v` | `does not end with v` |
 * | regex | `matches v` | `does not match v` |
 * | range | `from 1 to below 5` | `not from 1 to below 5` |
 */
export function describeValueMatch(
  match: ValueMatch | undefined,
  inverted: boolean,
): string {
  const { exact, prefix, suffix, regex, range } = match ?? {};
  if (exact !== undefined) {
    return `${inverted ? '≠' : '='} ${exact}`;
  }
  if (prefix !== undefined) {
    return `${inverted ? 'does not start with' : 'starts with'} ${prefix}`;
  }
  if (suffix !== undefined) {
    return `${inverted ? 'does not end with' : 'ends with'} ${suffix}`;
  }
  if (regex !== undefined) {
    return `${inverted ? 'does not match' : 'matches'} ${regex}`;
  }
  if (range !== undefined) {
    // AWS counts the start in and the end out.
    return `${inverted ? 'not ' : ''}from ${range.start} to below ${range.end}`;
  }
  return inverted ? 'absent' : 'present';
}

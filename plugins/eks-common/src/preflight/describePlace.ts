import type { Scope } from '../inventory/Scope';

/**
 * A scope in words, for example `eu-west-1 of 111122223333`.
 *
 * @public
 */
export function describePlace(scope: Scope): string {
  return `${scope.region} of ${scope.accountId}`;
}

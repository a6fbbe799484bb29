import { NotFoundError } from '@backstage/errors';
import { scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

/**
 * The configured scopes that lie in an account, in a region, or both.
 *
 * @throws NotFoundError naming the configured ones when there is none: an empty answer would look like an empty account.
 *
 * @public
 */
export function selectScopes(
  scopes: EksScope[],
  where: { accountId?: string; region?: string },
): EksScope[] {
  const { accountId, region } = where;
  const selected = scopes.filter(
    scope =>
      (accountId === undefined || scope.accountId === accountId) &&
      (region === undefined || scope.region === region),
  );
  if (!selected.length && (accountId || region)) {
    throw new NotFoundError(
      `No scope ${accountId ?? 'any account'}/${
        region ?? 'any region'
      } is configured; configured are ${
        scopes.map(scopeId).join(', ') || 'none'
      }`,
    );
  }
  return selected;
}

/**
 * The configured scope of an account and a region.
 *
 * @throws NotFoundError naming the configured ones when it is none of them.
 *
 * @public
 */
export function selectScope(
  scopes: EksScope[],
  where: { accountId: string; region: string },
): EksScope {
  return selectScopes(scopes, where)[0];
}

import { NotFoundError } from '@backstage/errors';
import { scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

/**
 * The configured scopes that lie in an account, in a region, or both; several of each are alternatives.
 *
 * @throws NotFoundError naming the configured ones when there is none: an empty answer would look like an empty account.
 *
 * @public
 */
export function selectScopes(
  scopes: EksScope[],
  where: { accountId?: string | string[]; region?: string | string[] },
): EksScope[] {
  const [accountIds, regions] = [where.accountId, where.region].map(toList);
  const selected = scopes.filter(
    scope =>
      (!accountIds.length || accountIds.includes(scope.accountId)) &&
      (!regions.length || regions.includes(scope.region)),
  );
  if (!selected.length && (accountIds.length || regions.length)) {
    throw new NotFoundError(
      `No scope ${accountIds.join(' or ') || 'any account'}/${
        regions.join(' or ') || 'any region'
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

function toList(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}

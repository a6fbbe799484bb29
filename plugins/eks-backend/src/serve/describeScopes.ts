import type { ScopeResponse } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { describeFreshness } from './describeFreshness';
import type { InventoryContext } from './InventoryContext';

/**
 * Every configured scope and its health.
 *
 * @public
 */
export async function describeScopes(
  context: InventoryContext,
): Promise<ScopeResponse[]> {
  const { store, scopes, now, overdueMsOf } = context;
  const health = await store.listScopeHealth(scopes);
  return scopes.map((scope, index) => {
    const { state, counts } = health[index];
    return {
      scope: { accountId: scope.accountId, region: scope.region },
      accountName: scope.accountName,
      owner: scope.owner,
      ...failureOf(scope, context),
      freshness: describeFreshness({
        state,
        now: now(),
        overdueMs: overdueMsOf?.(scope),
      }),
      counts,
    };
  });
}

function failureOf(
  { discoveredBy }: EksScope,
  { discoveryFailures = [] }: InventoryContext,
): Pick<ScopeResponse, 'discoveryFailure'> {
  const failure = discoveryFailures.find(
    ({ accountId }) => accountId === discoveredBy,
  );
  return failure
    ? {
        discoveryFailure: { message: failure.message, since: failure.since },
      }
    : {};
}

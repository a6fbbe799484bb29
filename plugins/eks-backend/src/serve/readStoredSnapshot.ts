import { NotFoundError } from '@backstage/errors';
import {
  INVENTORY_KINDS,
  type InventoryKind,
  type Scope,
  scopeId,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { InventoryContext } from './InventoryContext';
import { selectScope } from './selectScopes';

/**
 * All stored objects of a scope, or those of some kinds, with the failures of its last collection.
 *
 * @throws NotFoundError when the scope is not configured or was never collected.
 *
 * @public
 */
export async function readStoredSnapshot(
  { store, scopes }: InventoryContext,
  where: Scope,
  kinds: InventoryKind[] = [],
): Promise<Snapshot> {
  const scope = selectScope(scopes, where);
  const { collectedAt, failures } = await store.getScopeState(scope);
  if (!collectedAt) {
    throw new NotFoundError(
      `No snapshot of ${scopeId(scope)}: no collection has succeeded yet`,
    );
  }
  const objects = await store.listObjects({
    scopes: [scope],
    kinds: kinds.length > 0 ? kinds : INVENTORY_KINDS,
  });
  return {
    scope: { accountId: scope.accountId, region: scope.region },
    collectedAt,
    objects,
    failures,
  };
}

import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryContext } from '../serve/InventoryContext';
import type { Visibility } from './Visibility';
import { VisibleStore } from './VisibleStore';

/**
 * The inventory as somebody may see it: whatever is hidden from him is as if it were not there, in lists, in counts, in
 * failures and among the scopes. What is in a cluster or a mesh is seen with it, whoever owns it.
 */
export async function visibleInventory(
  inventory: InventoryContext,
  visibility: Visibility,
): Promise<InventoryContext> {
  if (visibility.isWhole) {
    return inventory;
  }
  const store = new VisibleStore(inventory, visibility);
  const scopes: EksScope[] = [];
  for (const scope of inventory.scopes) {
    if (await store.hasScope(scope)) {
      scopes.push(scope);
    }
  }
  return { ...inventory, scopes, store };
}

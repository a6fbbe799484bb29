import type { ResourcePermission } from '@backstage/plugin-permission-common';
import type { Request } from 'express';
import type { Authorizer } from '../permissions/createAuthorizer';
import { visibleInventory } from '../permissions/VisibleInventory';
import type { InventoryContext } from '../serve/InventoryContext';

/** Shows the sender of a request what he may see of the inventory by some permissions, all of which he needs. */
export type Sight = (
  request: Request,
  needed: ResourcePermission[],
) => Promise<InventoryContext>;

/** Sight on an inventory. */
export function createSight(options: {
  inventory: InventoryContext;
  authorizer: Authorizer;
}): Sight {
  const { inventory, authorizer } = options;
  return async (request, needed) =>
    visibleInventory(inventory, await authorizer.authorize(request, needed));
}

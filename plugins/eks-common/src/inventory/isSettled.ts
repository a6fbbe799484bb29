import type { InventoryObject } from './InventoryObject';

/**
 * Whether an object is at rest: it has no status or an active one, and AWS reports nothing wrong with it.
 *
 * @public
 */
export function isSettled(object: InventoryObject): boolean {
  const isActive = !('status' in object) || object.status === 'ACTIVE';
  const isHealthy = !('health' in object) || object.health.length === 0;
  return isActive && isHealthy;
}

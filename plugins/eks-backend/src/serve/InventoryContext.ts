import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryStore } from '../inventory/InventoryStore';

/**
 * What every answer is made from.
 *
 * @public
 */
export interface InventoryContext {
  store: InventoryStore;
  /** The configured scopes; nothing of others is ever served. */
  scopes: EksScope[];
  now: () => Date;
  /** Age from which a collection is overdue, in milliseconds; missing when the schedule does not tell. */
  overdueMs?: number;
  /** Namespace of the entities that references point into. */
  entityNamespace?: string;
}

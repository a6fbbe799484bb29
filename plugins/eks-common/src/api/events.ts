import type { Scope } from '../inventory/Scope';

/**
 * Topic on which a change to AWS is announced by who made it, so that the inventory looks at once.
 *
 * @public
 */
export const EKS_SCOPE_CHANGED_TOPIC = 'eks.scope-changed';

/**
 * Payload of `eks.scope-changed`.
 *
 * @public
 */
export interface EksScopeChangedEvent {
  scope: Scope;
  /** What was changed, for example `eks:cluster:create blue`. */
  reason: string;
}

/**
 * Topic on which the inventory announces what a collection changed.
 *
 * @public
 */
export const EKS_INVENTORY_CHANGED_TOPIC = 'eks.inventory-changed';

/**
 * Payload of `eks.inventory-changed`: identifiers only, the objects are read from the inventory.
 *
 * @public
 */
export interface EksInventoryChangedEvent {
  scope: Scope;
  addedArns: string[];
  updatedArns: string[];
  removed: Array<{ arn: string; entityName: string }>;
}

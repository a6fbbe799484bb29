import type { InventoryKind } from '../inventory/InventoryObject';
import type { Scope } from '../inventory/Scope';
import type { Extent } from '../inventory/Snapshot';

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
  /** The cluster that changed, or in which something did: it alone is looked at. */
  clusterName?: string;
  /** The kinds of object that changed where no cluster did, for example `['iam-role']`: they alone are looked at. */
  kinds?: InventoryKind[];
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
  removed: Array<{ arn: string; kind: InventoryKind; entityName: string }>;
  /** The smallest part of the scope in which all of it lies; the whole scope when missing. */
  extent?: Extent;
}

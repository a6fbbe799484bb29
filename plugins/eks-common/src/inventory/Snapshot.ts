import type { InventoryObject } from './InventoryObject';
import type { ReadFailure } from './ReadFailure';
import type { Scope } from './Scope';

/**
 * What one collection of a scope saw, and what it could not see.
 *
 * @public
 */
export interface Snapshot {
  scope: Scope;
  /** ISO 8601, when the collection ended. */
  collectedAt: string;
  objects: InventoryObject[];
  /** Empty when everything was read. */
  failures: ReadFailure[];
}

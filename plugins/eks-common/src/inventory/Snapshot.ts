import type { InventoryKind, InventoryObject } from './InventoryObject';
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
  /** What was looked at; everything of the scope when missing. */
  extent?: Extent;
  /** ARNs of what is there, but was not described again because it is at rest: what is stored of it holds. */
  confirmed?: string[];
  /** What was left for another time: what is stored of it holds. */
  skipped?: Part[];
}

/**
 * A part of a scope: the objects of some kinds, all of them or those of one cluster or mesh.
 *
 * @public
 */
export interface Part {
  kinds: InventoryKind[];
  /** When set, only objects with this ARN or below this parent ARN; otherwise the whole scope's of those kinds. */
  parentArn?: string;
}

/**
 * What a collection looks at. Whatever lies outside keeps its state.
 *
 * @public
 */
export interface Extent {
  kinds: InventoryKind[];
  /** When set, only these clusters and meshes and what is in them; otherwise all. */
  parentArns?: string[];
}

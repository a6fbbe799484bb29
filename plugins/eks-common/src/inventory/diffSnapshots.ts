import { failureCovers } from './failureCovers';
import { parentArnOf } from './inventoryKinds';
import { isEqual } from './isEqual';
import type { InventoryObject } from './InventoryObject';
import type { ReadFailure } from './ReadFailure';

/**
 * What changed between the stored objects of a scope and a new collection.
 *
 * @public
 */
export interface SnapshotDifference {
  added: InventoryObject[];
  updated: Array<{ before: InventoryObject; after: InventoryObject }>;
  removed: InventoryObject[];
  /** Not seen this time, but a failed read explains it: they stay. */
  kept: InventoryObject[];
}

/**
 * Compares a scope's stored objects with those of a new collection.
 *
 * | stored | collected | a failure covers it | outcome |
 * | --- | --- | --- | --- |
 * | – | yes | – | added |
 * | yes | equal | – | nothing |
 * | yes | differs | – | updated |
 * | yes | – | no | removed |
 * | yes | – | yes | kept |
 *
 * @public
 */
export function diffSnapshots(options: {
  stored: InventoryObject[];
  collected: InventoryObject[];
  failures: ReadFailure[];
}): SnapshotDifference {
  const { stored, collected, failures } = options;
  const storedByArn = new Map(stored.map(object => [object.arn, object]));
  const collectedArns = new Set(collected.map(object => object.arn));
  const difference: SnapshotDifference = {
    added: [],
    updated: [],
    removed: [],
    kept: [],
  };

  for (const after of collected) {
    const before = storedByArn.get(after.arn);
    if (!before) {
      difference.added.push(after);
    } else if (!isEqual(before, after)) {
      difference.updated.push({ before, after });
    }
  }
  for (const object of stored) {
    if (!collectedArns.has(object.arn)) {
      const identity = { ...object, parentArn: parentArnOf(object) };
      const unknown = failures.some(failure =>
        failureCovers(failure, identity),
      );
      (unknown ? difference.kept : difference.removed).push(object);
    }
  }
  return difference;
}

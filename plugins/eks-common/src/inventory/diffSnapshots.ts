import { extentCovers } from './extentCovers';
import { coverage } from './failureCovers';
import { parentArnOf } from './inventoryKinds';
import type { InventoryObject } from './InventoryObject';
import { isEqual } from './isEqual';
import type { Snapshot } from './Snapshot';

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
 * | stored | collected | looked for | a failure covers it | outcome |
 * | --- | --- | --- | --- | --- |
 * | – | yes | – | – | added |
 * | yes | equal | – | – | nothing |
 * | yes | differs | – | – | updated |
 * | yes | – | no | – | nothing |
 * | yes | – | yes | no | removed |
 * | yes | – | yes | yes | kept |
 *
 * It was not looked for when it lies outside the extent, was skipped, or was confirmed without being described. What is in a
 * removed cluster or mesh goes with it, looked for or not.
 *
 * @public
 */
export function diffSnapshots(
  options: {
    stored: InventoryObject[];
    collected: InventoryObject[];
  } & Pick<Snapshot, 'failures' | 'extent' | 'confirmed' | 'skipped'>,
): SnapshotDifference {
  const { stored, collected, failures, extent, skipped = [] } = options;
  const storedByArn = new Map(stored.map(object => [object.arn, object]));
  const collectedArns = new Set(collected.map(object => object.arn));
  const confirmed = new Set(options.confirmed);
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

  const isUnknown = coverage(failures);
  const isSkipped = coverage(skipped);
  const untouched: InventoryObject[] = [];
  for (const object of stored) {
    if (collectedArns.has(object.arn)) {
      continue;
    }
    const identity = { ...object, parentArn: parentArnOf(object) };
    if (isUnknown(identity)) {
      difference.kept.push(object);
    } else if (
      confirmed.has(object.arn) ||
      (extent && !extentCovers(extent, identity)) ||
      isSkipped(identity)
    ) {
      untouched.push(object);
    } else {
      difference.removed.push(object);
    }
  }
  difference.removed.push(...orphans(untouched, difference.removed));
  return difference;
}

function orphans(
  untouched: InventoryObject[],
  removed: InventoryObject[],
): InventoryObject[] {
  const removedArns = new Set(removed.map(({ arn }) => arn));
  return untouched.filter(object => {
    const parentArn = parentArnOf(object);
    return parentArn !== undefined && removedArns.has(parentArn);
  });
}

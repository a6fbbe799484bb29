import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';

const TRANSITIONAL = new Set(['CREATING', 'UPDATING', 'DELETING', 'PENDING']);

const SHORTEST_MS = 5_000;
const LONGEST_MS = 15_000;
const GROWTH = 1.2;
/** An hour and more without any change: something is stuck, and the schedule is enough to see it move. */
const MOST_UNCHANGED_RUNS = 250;
/** A scope is being read at most a tenth of the time, however large it is. */
const REST_PER_WORK = 10;

/**
 * How long to wait before a scope is collected again, out of schedule, because something in it is being created, updated
 * or deleted. `undefined`: the schedule is enough.
 *
 * @public
 */
export function followUpDelay(options: {
  objects: InventoryObject[];
  /** How long the last collection took. */
  durationMs: number;
  /** How many collections in a row have seen no change. */
  unchangedRuns: number;
}): number | undefined {
  const { objects, durationMs, unchangedRuns } = options;
  if (!objects.some(isTransitional) || unchangedRuns > MOST_UNCHANGED_RUNS) {
    return undefined;
  }
  const patience = Math.min(LONGEST_MS, SHORTEST_MS * GROWTH ** unchangedRuns);
  return Math.max(patience, REST_PER_WORK * durationMs);
}

function isTransitional(object: InventoryObject): boolean {
  return 'status' in object && TRANSITIONAL.has(object.status);
}

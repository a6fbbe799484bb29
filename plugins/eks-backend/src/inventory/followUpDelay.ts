import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';

const TRANSITIONAL = new Set(['CREATING', 'UPDATING', 'DELETING', 'PENDING']);

const SHORTEST_MS = 5_000;
const LONGEST_MS = 15_000;
const GROWTH = 1.2;
/** An hour and more without any change: something is stuck, and the schedule is enough to see it move. */
const MOST_UNCHANGED_RUNS = 250;
/** A part of a scope is being read at most a tenth of the time, however large it is. */
const REST_PER_WORK = 10;

/**
 * How long to wait, in milliseconds, before what is being created, updated or deleted is collected again, out of schedule.
 * Infinity: the schedule is enough.
 *
 * @public
 */
export function followUpDelay(options: {
  /** How long the last collection took. */
  durationMs: number;
  /** How many collections in a row have seen no change. */
  unchangedRuns: number;
}): number {
  const { durationMs, unchangedRuns } = options;
  if (unchangedRuns > MOST_UNCHANGED_RUNS) {
    return Infinity;
  }
  const patience = Math.min(LONGEST_MS, SHORTEST_MS * GROWTH ** unchangedRuns);
  return Math.max(patience, REST_PER_WORK * durationMs);
}

/**
 * How long to wait, in milliseconds, before a collection is to confirm a suspicious drop.
 *
 * @public
 */
export function confirmationDelay(durationMs: number): number {
  return Math.max(SHORTEST_MS, REST_PER_WORK * durationMs);
}

/**
 * Whether an object is on its way to another state.
 *
 * @public
 */
export function isTransitional(object: InventoryObject): boolean {
  return 'status' in object && TRANSITIONAL.has(object.status);
}

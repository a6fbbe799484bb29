/**
 * The bounds of the time between two reads.
 *
 * @public
 */
export interface PollInterval {
  minMs: number;
  maxMs: number;
}

const SHARE_OF_ELAPSED = 0.025;

/**
 * How long to wait before the next read: 2.5 % of the time elapsed, so that a change is noticed within 5 % of the time it
 * took; doubled for every failed read in a row; never outside the bounds.
 */
export function pollInterval(options: {
  elapsedMs: number;
  failuresInARow: number;
  minMs?: number;
  maxMs?: number;
}): number {
  const { elapsedMs, failuresInARow, minMs = 1_000, maxMs = 15_000 } = options;
  const wanted = Math.max(minMs, elapsedMs * SHARE_OF_ELAPSED);
  return Math.min(maxMs, wanted * 2 ** Math.min(failuresInARow, 10));
}

import type { Clock } from './Clock';

/**
 * A clock that stands still until it is told to move.
 *
 * @public
 */
export interface ManualClock extends Clock {
  /** Lets a duration as AWS takes it pass, in milliseconds. */
  advance(awsDurationMs: number): void;
}

/**
 * Makes a clock for tests that move time by hand: life cycles take the durations of AWS on it.
 *
 * @example
 * ```ts
 * const clock = createManualClock();
 * const sandbox = await createSandbox({ clock });
 * // … CreateCluster: CREATING
 * clock.advance(9 * 60_000);
 * // … DescribeCluster: ACTIVE
 * ```
 *
 * @public
 */
export function createManualClock(
  /** Epoch milliseconds at which it stands at first; now unless told otherwise. */
  startsAt: number = Date.now(),
): ManualClock {
  let now = startsAt;
  return {
    now: () => now,
    scale: awsDurationMs => awsDurationMs,
    advance: awsDurationMs => {
      now += awsDurationMs;
    },
  };
}

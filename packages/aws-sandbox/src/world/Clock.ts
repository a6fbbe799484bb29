/**
 * The sandbox's time: real time for timestamps, scaled durations for life cycles.
 *
 * @public
 */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Turns a duration as AWS takes it into the one the sandbox takes, both in milliseconds. */
  scale(awsDurationMs: number): number;
}

/**
 * A clock on which AWS's durations pass `speed` times as fast.
 *
 * @throws RangeError when speed is not a positive number.
 */
export function createScaledClock(options: {
  speed: number;
  now?: () => number;
}): Clock {
  const { speed, now = Date.now } = options;
  if (!(speed > 0)) {
    throw new RangeError(`Speed must be a positive number, found ${speed}`);
  }
  return { now, scale: awsDurationMs => awsDurationMs / speed };
}

import type { Delay } from './Fault';

/** The 99th percentile of the standard normal distribution. */
const Z99 = 2.326_347_874;

/** Draws how long a delay takes this time, in milliseconds. */
export function drawDelay(
  delay: Delay,
  /** Numbers from 0 up to 1. */
  random: () => number = Math.random,
): number {
  if ('delayMs' in delay) return delay.delayMs;
  if ('minimumMs' in delay) {
    const { minimumMs, maximumMs } = delay;
    return minimumMs + (maximumMs - minimumMs) * random();
  }
  const { medianMs, p99Ms } = delay;
  const sigma = Math.log(p99Ms / medianMs) / Z99;
  // Box and Muller's way from even to normal numbers; 1 - random() is never 0.
  const normal =
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return medianMs * Math.exp(sigma * normal);
}

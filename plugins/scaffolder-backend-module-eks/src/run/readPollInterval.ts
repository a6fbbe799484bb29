import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type { PollInterval } from '@eks-platform/backstage-plugin-eks-node';

/**
 * Reads `eks.waiting`: the bounds of the time between two looks at what AWS is making. What is not said keeps its default.
 *
 * @throws InputError when the shortest is longer than the longest.
 */
export function readPollInterval(root: Config): Partial<PollInterval> {
  const config = root.getOptionalConfig('eks.waiting');
  const read = (key: string) =>
    config?.has(key)
      ? durationToMilliseconds(readDurationFromConfig(config, { key }))
      : undefined;
  const minMs = read('shortestInterval');
  const maxMs = read('longestInterval');
  if (minMs !== undefined && maxMs !== undefined && minMs > maxMs) {
    throw new InputError(
      `eks.waiting: wanted shortestInterval to be at most longestInterval, found ${minMs} ms and ${maxMs} ms`,
    );
  }
  return {
    ...(minMs !== undefined && { minMs }),
    ...(maxMs !== undefined && { maxMs }),
  };
}

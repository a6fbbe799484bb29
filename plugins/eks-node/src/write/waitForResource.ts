import {
  describePlace,
  type HealthIssue,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { pollUntil, type PollProgress } from '../wait/poll';
import type { PollClock } from '../wait/PollClock';
import type { PollInterval } from '../wait/pollInterval';
import { CreationFailedError } from './CreationFailedError';
import { describeHealth } from './describeHealth';

/**
 * How to wait for a resource.
 *
 * @public
 */
export interface WaitOptions {
  timeoutMs: number;
  signal?: AbortSignal;
  interval?: Partial<PollInterval>;
  clock?: PollClock;
  /** Called after every read. */
  onProgress?: (progress: ResourceProgress) => void;
}

/**
 * How far a resource has come.
 *
 * @public
 */
export interface ResourceProgress {
  /** AWS's status; missing while the resource is not seen. */
  status?: string;
  health: HealthIssue[];
  elapsedMs: number;
  /** Why the last read failed for a passing reason, for example throttling. */
  lastFailure?: Error;
}

/** A status and what AWS says about it. */
interface Observed {
  status: string;
  health: HealthIssue[];
}

/** A resource just created may not be shown at once. */
const READS_UNTIL_SHOWN = 5;

/**
 * Waits until a resource is ready and returns it.
 *
 * | status | outcome |
 * | --- | --- |
 * | `ready` | returned |
 * | one of `failed` | CreationFailedError with every health issue, at once |
 * | not seen in the first five reads, or gone after it was seen | CreationFailedError, at once |
 * | any other | waited for |
 */
export async function waitForResource<Resource extends Observed>(
  options: WaitOptions & {
    /** Begins a sentence, for example `Cluster 'blue'`. */
    title: string;
    scope: Scope;
    read: (signal?: AbortSignal) => Promise<Resource | undefined>;
    ready: string[];
    failed: string[];
  },
): Promise<Resource> {
  const { title, scope, ready, failed, onProgress } = options;
  const where = `${title} in ${describePlace(scope)}`;
  let seen = false;
  let readsWithout = 0;

  const resource = await pollUntil<Resource | undefined>({
    ...options,
    read: async signal => {
      const state = await options.read(signal);
      seen ||= state !== undefined;
      readsWithout = state ? 0 : readsWithout + 1;
      return state;
    },
    judge: state => {
      if (!state) {
        return seen || readsWithout >= READS_UNTIL_SHOWN
          ? failedWith(`${where} does not exist, or no longer`)
          : { outcome: 'waiting' };
      }
      if (ready.includes(state.status)) {
        return { outcome: 'done' };
      }
      return failed.includes(state.status)
        ? failedWith(
            `${where} is ${state.status}: ${describeHealth(state.health)}`,
          )
        : { outcome: 'waiting' };
    },
    onProgress: progress => onProgress?.(toResourceProgress(progress)),
  });
  if (!resource) {
    throw new CreationFailedError(`${where} does not exist`);
  }
  return resource;
}

function failedWith(message: string) {
  return {
    outcome: 'failed' as const,
    error: new CreationFailedError(message),
  };
}

function toResourceProgress(
  progress: PollProgress<Observed | undefined>,
): ResourceProgress {
  return {
    status: progress.state?.status,
    health: progress.state?.health ?? [],
    elapsedMs: progress.elapsedMs,
    lastFailure: progress.lastFailure,
  };
}

import { ServiceUnavailableError, toError } from '@backstage/errors';
import { classifyAwsError } from '../aws/classifyAwsError';
import { pollInterval, type PollInterval } from './pollInterval';
import { systemPollClock, type PollClock } from './PollClock';
import { WaitTimeoutError } from './WaitTimeoutError';

/**
 * What a state means to who waits for it.
 *
 * @public
 */
export type Judgement =
  | { outcome: 'waiting' }
  | { outcome: 'done' }
  /** The wait ends at once with this error. */
  | { outcome: 'failed'; error: Error };

/**
 * What a wait has seen so far.
 *
 * @public
 */
export interface PollProgress<State> {
  /** The last state that was read; missing when no read has succeeded yet. */
  state?: State;
  elapsedMs: number;
  /** How many reads were made, failed ones included. */
  reads: number;
  /** How many of them failed for a passing reason (throttling, network). */
  failedReads: number;
  /** The failure of the last read; missing when it succeeded. */
  lastFailure?: Error;
}

/**
 * What to wait for, and how.
 *
 * @public
 */
export interface PollOptions<State> {
  read: (signal?: AbortSignal) => Promise<State>;
  judge: (state: State) => Judgement;
  timeoutMs: number;
  /** Default: from 1 s to 15 s, following 2.5 % of the time elapsed. */
  interval?: Partial<PollInterval>;
  signal?: AbortSignal;
  /** Called after every read. */
  onProgress?: (progress: PollProgress<State>) => void;
  clock?: PollClock;
}

/** How long the last read may take when the time is up. */
const LAST_LOOK_MS = 10_000;

/**
 * Reads a state until it is judged done, and returns it.
 *
 * | what happens | what follows |
 * | --- | --- |
 * | judged `done` | the state is returned |
 * | judged `waiting` | the next read, after an interval that grows with the time elapsed |
 * | judged `failed` | its error is thrown at once |
 * | a read is throttled or AWS cannot be reached | counted, the next read after twice the interval |
 * | a read fails otherwise (access denied, invalid …) | its error is thrown at once |
 * | the signal is aborted | its reason is thrown at once |
 * | the time is up | WaitTimeoutError, with the last failure as cause; a read that is not answered ends 10 s later |
 *
 * @public
 */
export async function pollUntil<State>(
  options: PollOptions<State>,
): Promise<State> {
  const { read, judge, timeoutMs, signal, onProgress } = options;
  const clock = options.clock ?? systemPollClock;
  const startedAt = clock.now();
  const progress: PollProgress<State> = {
    elapsedMs: 0,
    reads: 0,
    failedReads: 0,
  };
  let failuresInARow = 0;

  for (;;) {
    signal?.throwIfAborted();
    progress.reads += 1;
    try {
      progress.state = await readWithin(
        timeoutMs - (clock.now() - startedAt) + LAST_LOOK_MS,
        read,
        signal,
      );
      progress.lastFailure = undefined;
      failuresInARow = 0;
    } catch (error) {
      signal?.throwIfAborted();
      if (!isPassing(error)) {
        throw error;
      }
      progress.failedReads += 1;
      progress.lastFailure = toError(error);
      failuresInARow += 1;
    }

    progress.elapsedMs = clock.now() - startedAt;
    onProgress?.({ ...progress });
    if (failuresInARow === 0) {
      const judgement = judge(progress.state as State);
      if (judgement.outcome === 'done') {
        return progress.state as State;
      }
      if (judgement.outcome === 'failed') {
        throw judgement.error;
      }
    }

    const remainingMs = timeoutMs - progress.elapsedMs;
    if (remainingMs <= 0) {
      throw new WaitTimeoutError(
        `Waited ${Math.round(timeoutMs / 1000)} s, as long as was allowed, in ${
          progress.reads
        } reads of which ${progress.failedReads} failed`,
        progress.lastFailure,
      );
    }
    const intervalMs = pollInterval({
      ...options.interval,
      elapsedMs: progress.elapsedMs,
      failuresInARow,
    });
    await clock.sleep(Math.min(intervalMs, remainingMs), signal);
  }
}

/** Reads, and is told to stop when nobody answers for so long. */
async function readWithin<State>(
  patienceMs: number,
  read: PollOptions<State>['read'],
  signal?: AbortSignal,
): Promise<State> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), patienceMs);
  try {
    return await read(
      AbortSignal.any([silence.signal, ...(signal ? [signal] : [])]),
    );
  } catch (error) {
    if (silence.signal.aborted && !signal?.aborted) {
      // The abortion is ours, and nobody's cause.
      throw new ServiceUnavailableError('AWS did not answer in time');
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function isPassing(error: unknown): boolean {
  const kind = classifyAwsError(error);
  return (
    kind === 'throttled' || kind === 'unreachable' || kind === 'unavailable'
  );
}

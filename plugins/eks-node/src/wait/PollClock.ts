import { setTimeout } from 'node:timers/promises';

/**
 * The time, as a wait sees it.
 *
 * @public
 */
export interface PollClock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Rejects with the signal's reason as soon as it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own clock, the steady one that nobody sets back. */
export const systemPollClock: PollClock = {
  now: () => performance.now(),
  async sleep(milliseconds, signal) {
    try {
      await setTimeout(milliseconds, undefined, { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};

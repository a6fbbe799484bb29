import type { PollClock } from '@eks-platform/backstage-plugin-eks-node';

/**
 * A clock that stands still but for the sleeps, which take no time.
 *
 * @public
 */
export class TestPollClock implements PollClock {
  #now = 0;

  /** How long each sleep was to take, in milliseconds. */
  readonly sleeps: number[] = [];

  /** The time so far: what was slept. */
  now(): number {
    return this.#now;
  }

  /** Lets so much time pass at once. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.#now += milliseconds;
    await new Promise<void>(resolve => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}

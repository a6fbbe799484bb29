import type { PollClock } from '../wait/PollClock';

/**
 * A clock that stands still but for the sleeps, which take no time.
 *
 * @public
 */
export class TestPollClock implements PollClock {
  #now = 0;

  /** How long each sleep was to take, in milliseconds. */
  readonly sleeps: number[] = [];

  /** {@inheritDoc PollClock.now} */
  now(): number {
    return this.#now;
  }

  /** {@inheritDoc PollClock.sleep} */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.#now += milliseconds;
    await new Promise<void>(resolve => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}

import type { PollClock } from '../../wait/PollClock';

/**
 * How fast one API may be asked: so many questions at once, and so many a second after that.
 *
 * @public
 */
export interface RateLimit {
  burst: number;
  ratePerSecond: number;
}

const LEAST_RATE = 1;
/** What is left of the rate after AWS has throttled. */
const BACK_OFF = 0.7;
/** Several refusals within this time are one. */
const BACK_OFF_EVERY_MS = 1000;
/** How much of the full rate comes back in a second without throttling. */
const RECOVERY_PER_SECOND = 0.02;

/**
 * A token bucket that learns: it slows down when AWS throttles and recovers while it does not. Whoever comes is served in
 * turn.
 */
export class AdaptiveBucket {
  #tokens: number;
  #rate: number;
  #updatedAt: number;
  #backedOffAt = -Infinity;

  constructor(
    private readonly limit: RateLimit,
    private readonly clock: PollClock,
  ) {
    this.#tokens = limit.burst;
    this.#rate = limit.ratePerSecond;
    this.#updatedAt = clock.now();
  }

  /** Questions a second that it allows now. */
  get ratePerSecond(): number {
    return this.#rate;
  }

  /**
   * Waits for a turn.
   *
   * @throws the signal's reason when it is aborted meanwhile.
   */
  async take(signal?: AbortSignal): Promise<void> {
    this.#refill();
    // Below zero are those who wait already.
    this.#tokens -= 1;
    if (this.#tokens < 0) {
      await this.clock.sleep((-this.#tokens / this.#rate) * 1000, signal);
    }
  }

  /** AWS has refused a question as one too many. */
  slowDown(): void {
    const now = this.clock.now();
    if (now - this.#backedOffAt < BACK_OFF_EVERY_MS) {
      return;
    }
    this.#refill();
    this.#backedOffAt = now;
    this.#rate = Math.max(LEAST_RATE, this.#rate * BACK_OFF);
    this.#tokens = Math.min(this.#tokens, 0);
  }

  #refill(): void {
    const now = this.clock.now();
    const seconds = Math.max(0, now - this.#updatedAt) / 1000;
    const { burst, ratePerSecond } = this.limit;
    this.#rate = Math.min(
      ratePerSecond,
      this.#rate + seconds * RECOVERY_PER_SECOND * ratePerSecond,
    );
    this.#tokens = Math.min(burst, this.#tokens + seconds * this.#rate);
    this.#updatedAt = now;
  }
}

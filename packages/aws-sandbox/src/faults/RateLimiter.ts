import type { FaultedRequest } from './FaultList';
import type { RateLimit } from './rateLimits';

interface Bucket {
  tokens: number;
  /** Epoch milliseconds. */
  filledAt: number;
}

/** Token buckets, one for every operation of an account in a region. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    /** Milliseconds that only grow. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes a token; false when the bucket is empty, and the request is to be throttled. */
  take(request: FaultedRequest, limit: RateLimit): boolean {
    const { service, operation, accountId, region } = request;
    const key = `${accountId}/${region}/${service}/${operation}`;
    const now = this.now();
    const bucket = this.#buckets.get(key) ?? {
      tokens: limit.burst,
      filledAt: now,
    };
    const gained = ((now - bucket.filledAt) / 1000) * limit.ratePerSecond;
    bucket.tokens = Math.min(limit.burst, bucket.tokens + gained);
    bucket.filledAt = now;
    this.#buckets.set(key, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }
}

import type { PollClock } from '../../wait/PollClock';
import { AdaptiveBucket, type RateLimit } from './AdaptiveBucket';
import type { AwsCall, AwsCallObserver, AwsCallOutcome } from './AwsCall';

/** Below what AWS refuses; STS and EC2 document theirs, the others do not. A list and a description are different APIs. */
const DEFAULT_LIMIT: RateLimit = { burst: 100, ratePerSecond: 25 };

/** IAM is one for all regions of an account. */
const GLOBAL_SERVICES = new Set(['iam']);

/** Paces the calls of a process: a bucket for each account, region and API, shared by all clients. */
export class AwsPace {
  readonly #buckets = new Map<string, AdaptiveBucket>();
  readonly #observers = new Set<AwsCallObserver>();

  readonly #limit: RateLimit;

  constructor(
    private readonly clock: PollClock,
    limit: { burst?: number; ratePerSecond?: number } = {},
  ) {
    const { burst = DEFAULT_LIMIT.burst } = limit;
    const { ratePerSecond = DEFAULT_LIMIT.ratePerSecond } = limit;
    this.#limit = { burst, ratePerSecond };
  }

  /** Tells an observer of every attempt from now on. */
  observe(observer: AwsCallObserver): void {
    this.#observers.add(observer);
  }

  /** An attempt has ended. */
  tell(call: AwsCall, outcome: AwsCallOutcome): void {
    for (const observer of this.#observers) {
      observer(call, outcome);
    }
  }

  /** The bucket that a call takes its turn from. */
  bucketFor({ scope, service, operation }: AwsCall): AdaptiveBucket {
    const region = GLOBAL_SERVICES.has(service) ? 'global' : scope.region;
    const key = `${scope.accountId}/${region}/${service}:${operation}`;
    const bucket =
      this.#buckets.get(key) ?? new AdaptiveBucket(this.#limit, this.clock);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

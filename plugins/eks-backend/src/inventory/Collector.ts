import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Scope, scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import pLimit, { type Limit } from 'p-limit';
import type { CollectionOutcome } from './collectScope';
import { type CollectionRequest, isWhole } from './CollectionRequest';
import { FollowUps } from './FollowUps';

interface Lane {
  running?: Promise<CollectionOutcome>;
  next?: Promise<CollectionOutcome>;
}

/** Parts of scopes are small; they must not wait until whole scopes are read. */
const PARTS_AT_ONCE = 8;

/**
 * Runs the collections of this process: those of one scope, or of one part of it, one after the other, so many scopes at
 * once as allowed, and again soon where something is on its way to another state.
 *
 * @public
 */
export class Collector {
  readonly #lanes = new Map<string, Lane>();
  readonly #followUps: FollowUps;
  readonly #wholes: Limit;
  readonly #parts = pLimit(PARTS_AT_ONCE);

  constructor(
    private readonly options: {
      collect: (
        scope: EksScope,
        request: CollectionRequest,
      ) => Promise<CollectionOutcome>;
      /** Ticket of the collection of a whole scope that began last, in any replica. */
      lastWholeTicket: (scope: Scope) => Promise<number>;
      /** Sees to it that a wish is fulfilled even when this process dies. */
      keepWish?: (
        scope: EksScope,
        request: CollectionRequest,
        fulfil: () => Promise<CollectionOutcome>,
      ) => Promise<CollectionOutcome>;
      /** How many scopes are read at once. */
      scopesAtOnce: number;
      logger: LoggerService;
      /** Milliseconds, from any beginning, on a clock that nobody puts forward or back. */
      now: () => number;
      shutdown: AbortSignal;
    },
  ) {
    const { logger, shutdown, lastWholeTicket } = options;
    this.#wholes = pLimit(options.scopesAtOnce);
    this.#followUps = new FollowUps({
      collect: (scope, request) => this.collect(scope, request),
      lastWholeTicket,
      logger,
      shutdown,
    });
  }

  /** Collects a scope or a part of it as far as it is due; when that is being done already, waits for its end. */
  async collect(
    scope: EksScope,
    request: CollectionRequest = {},
  ): Promise<CollectionOutcome> {
    return this.#laneOf(scope, request).running ?? this.#start(scope, request);
  }

  /**
   * Collects a scope or a part of it as it is from now on, everything described again: at once, or right after the
   * collection that is running, which may have passed by what has just changed. Wishes that come while one waits share it.
   */
  async collectAnew(
    scope: EksScope,
    part: Omit<CollectionRequest, 'anew'> = {},
  ): Promise<CollectionOutcome> {
    const request = { ...part, anew: true };
    const { keepWish } = this.options;
    return keepWish
      ? keepWish(scope, request, () => this.#collectAnew(scope, request))
      : this.#collectAnew(scope, request);
  }

  async #collectAnew(
    scope: EksScope,
    request: CollectionRequest,
  ): Promise<CollectionOutcome> {
    const lane = this.#laneOf(scope, request);
    if (!lane.running) {
      return this.#start(scope, request);
    }
    const ended = lane.running.then(ignore, ignore);
    lane.next ??= ended.then(() => {
      lane.next = undefined;
      return lane.running ?? this.#start(scope, request);
    });
    return lane.next;
  }

  #start(
    scope: EksScope,
    request: CollectionRequest,
  ): Promise<CollectionOutcome> {
    const lane = this.#laneOf(scope, request);
    const limit = isWhole(request) ? this.#wholes : this.#parts;
    lane.running = limit(() => this.#run(scope, request)).finally(() => {
      lane.running = undefined;
    });
    return lane.running;
  }

  async #run(
    scope: EksScope,
    request: CollectionRequest,
  ): Promise<CollectionOutcome> {
    const { collect, now } = this.options;
    const begin = now();
    const outcome = await collect(scope, request);
    await this.#followUps.plan({
      scope,
      request,
      outcome,
      durationMs: now() - begin,
    });
    return outcome;
  }

  #laneOf(scope: EksScope, { clusterNames, kinds }: CollectionRequest): Lane {
    const id = JSON.stringify([scopeId(scope), clusterNames, kinds]);
    const lane = this.#lanes.get(id) ?? {};
    this.#lanes.set(id, lane);
    return lane;
  }
}

function ignore() {}

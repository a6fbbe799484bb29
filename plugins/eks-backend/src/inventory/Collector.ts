import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { CollectionOutcome } from './collectScope';
import { followUpDelay } from './followUpDelay';
import { hasChanges } from './hasChanges';

interface Lane {
  running?: Promise<CollectionOutcome>;
  next?: Promise<CollectionOutcome>;
  followUp?: NodeJS.Timeout;
  unchangedRuns: number;
}

/**
 * Runs the collections of this process: those of one scope one after the other, and again soon while something in the
 * scope is on its way to another state.
 *
 * @public
 */
export class Collector {
  private readonly lanes = new Map<string, Lane>();

  constructor(
    private readonly options: {
      collect: (scope: EksScope) => Promise<CollectionOutcome>;
      /** Ticket of the collection of a scope that began last, in any replica. */
      lastTicket: (scope: EksScope) => Promise<number>;
      logger: LoggerService;
      now: () => Date;
      shutdown: AbortSignal;
    },
  ) {
    options.shutdown.addEventListener('abort', () => {
      for (const lane of this.lanes.values()) {
        clearTimeout(lane.followUp);
      }
    });
  }

  /** Collects a scope; when that is being done already, waits for its end. */
  async collect(scope: EksScope): Promise<CollectionOutcome> {
    return this.laneOf(scope).running ?? this.start(scope);
  }

  /**
   * Collects a scope as it is from now on: at once, or right after the collection that is running, which may have passed
   * by what has just changed. Wishes that come while one waits share it.
   */
  async collectAnew(scope: EksScope): Promise<CollectionOutcome> {
    const lane = this.laneOf(scope);
    if (!lane.running) {
      return this.start(scope);
    }
    const ended = lane.running.then(ignore, ignore);
    lane.next ??= ended.then(() => {
      lane.next = undefined;
      return lane.running ?? this.start(scope);
    });
    return lane.next;
  }

  private start(scope: EksScope): Promise<CollectionOutcome> {
    const lane = this.laneOf(scope);
    clearTimeout(lane.followUp);
    lane.running = this.run(scope, lane).finally(() => {
      lane.running = undefined;
    });
    return lane.running;
  }

  private async run(scope: EksScope, lane: Lane): Promise<CollectionOutcome> {
    const { collect, now } = this.options;
    const begin = now().getTime();
    const outcome = await collect(scope);
    if (outcome.state === 'stored') {
      lane.unchangedRuns = hasChanges(outcome.difference)
        ? 0
        : lane.unchangedRuns + 1;
      this.planFollowUp({
        scope,
        lane,
        ticket: outcome.ticket,
        delay: followUpDelay({
          objects: outcome.snapshot.objects,
          durationMs: now().getTime() - begin,
          unchangedRuns: lane.unchangedRuns,
        }),
      });
    }
    return outcome;
  }

  private planFollowUp(options: {
    scope: EksScope;
    lane: Lane;
    ticket: number;
    delay: number | undefined;
  }) {
    const { scope, lane, ticket, delay } = options;
    if (delay === undefined || this.options.shutdown.aborted) {
      return;
    }
    lane.followUp = setTimeout(() => {
      this.followUp(scope, ticket).catch(error => {
        this.options.logger.warn(
          'Follow-up collection failed; the schedule goes on',
          { scope: scopeId(scope), error: toError(error).message },
        );
      });
    }, delay);
    lane.followUp.unref();
  }

  /** Whoever began a collection since will see the same and follow it up. */
  private async followUp(scope: EksScope, ticket: number): Promise<void> {
    if ((await this.options.lastTicket(scope)) === ticket) {
      await this.collect(scope);
    }
  }

  private laneOf(scope: EksScope): Lane {
    const id = scopeId(scope);
    const lane = this.lanes.get(id) ?? { unchangedRuns: 0 };
    this.lanes.set(id, lane);
    return lane;
  }
}

function ignore() {}

import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { type Scope, scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { CollectionOutcome } from './collectScope';
import { type CollectionRequest, isWhole } from './CollectionRequest';
import {
  confirmationDelay,
  followUpDelay,
  isTransitional,
} from './followUpDelay';
import { hasChanges } from './hasChanges';

interface Pending {
  request: CollectionRequest;
  /** Clusters in which something is on its way, and how many collections in a row have seen no change there. */
  clusters: Map<string, number>;
  timer?: NodeJS.Timeout;
}

/**
 * Plans collections out of schedule: soon again for clusters in which something is being created, updated or deleted, and
 * once more for a scope that has suddenly lost much.
 */
export class FollowUps {
  readonly #pending = new Map<string, Pending>();

  constructor(
    private readonly options: {
      collect: (
        scope: EksScope,
        request: CollectionRequest,
      ) => Promise<unknown>;
      /** Ticket of the collection of the whole scope that began last, in any replica. */
      lastWholeTicket: (scope: Scope) => Promise<number>;
      logger: LoggerService;
      shutdown: AbortSignal;
    },
  ) {
    options.shutdown.addEventListener('abort', () => {
      for (const { timer } of this.#pending.values()) {
        clearTimeout(timer);
      }
    });
  }

  /** Takes note of how a collection ended. */
  async plan(options: {
    scope: EksScope;
    request: CollectionRequest;
    outcome: CollectionOutcome;
    durationMs: number;
  }): Promise<void> {
    const { scope, request, outcome, durationMs } = options;
    if (outcome.state !== 'stored' || this.options.shutdown.aborted) {
      return;
    }
    if (request.kinds) {
      // It has looked at some kinds only and says nothing of what is on its way elsewhere.
      return;
    }
    const before = this.#pending.get(scopeId(scope));
    clearTimeout(before?.timer);
    this.#pending.delete(scopeId(scope));

    if (outcome.heldBack.length && isWhole(request)) {
      await this.#set(scope, {
        request: {},
        clusters: before?.clusters ?? new Map(),
        delay: confirmationDelay(durationMs),
      });
      return;
    }
    const clusters = clustersOnTheirWay({
      before: before?.clusters ?? new Map(),
      request,
      outcome,
    });
    const delay = Math.min(
      ...[...clusters.values()].map(unchangedRuns =>
        followUpDelay({ durationMs, unchangedRuns }),
      ),
      outcome.heldBack.length ? confirmationDelay(durationMs) : Infinity,
    );
    const names = [...clusters.keys()];
    if (Number.isFinite(delay)) {
      await this.#set(scope, {
        request: {
          clusterNames: outcome.heldBack.length
            ? [...new Set([...names, ...(request.clusterNames ?? [])])]
            : names,
        },
        clusters,
        delay,
      });
    }
  }

  async #set(
    scope: EksScope,
    options: Omit<Pending, 'timer'> & { delay: number },
  ): Promise<void> {
    const { request, clusters, delay } = options;
    const { logger, shutdown } = this.options;
    const pending: Pending = { request, clusters };
    this.#pending.set(scopeId(scope), pending);
    const ticket = await this.options.lastWholeTicket(scope);
    if (shutdown.aborted || this.#pending.get(scopeId(scope)) !== pending) {
      return;
    }
    pending.timer = setTimeout(() => {
      this.#run(scope, request, ticket).catch(error => {
        logger.warn('Follow-up collection failed; the schedule goes on', {
          scope: scopeId(scope),
          error: toError(error).message,
        });
      });
    }, delay);
    pending.timer.unref();
  }

  /** Whoever began to collect the whole scope since will see the same and follow it up. */
  async #run(
    scope: EksScope,
    request: CollectionRequest,
    ticket: number,
  ): Promise<void> {
    if ((await this.options.lastWholeTicket(scope)) === ticket) {
      await this.options.collect(scope, request);
    }
  }
}

function clustersOnTheirWay(options: {
  before: Map<string, number>;
  request: CollectionRequest;
  outcome: CollectionOutcome & { state: 'stored' };
}): Map<string, number> {
  const { before, request, outcome } = options;
  const { clusterNames } = request;
  const changed = hasChanges(outcome.difference);
  const clusters = new Map(
    [...before].filter(
      ([name]) => clusterNames && !clusterNames.includes(name),
    ),
  );
  for (const object of outcome.snapshot.objects) {
    const name =
      object.kind === 'cluster'
        ? object.name
        : 'clusterName' in object && object.clusterName;
    if (name && isTransitional(object)) {
      clusters.set(name, changed ? 0 : (before.get(name) ?? 0) + 1);
    }
  }
  return clusters;
}

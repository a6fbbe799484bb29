import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type EksInventoryChangedEvent,
  inventoryEntityName,
  type Snapshot,
  type SnapshotDifference,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryStore, StandingFailure } from './InventoryStore';
import { INVENTORY_KINDS } from './kinds';
import { planUpdate } from './planUpdate';

/**
 * Reads a scope. Answers with what it saw and with what it could not see; throws when it could not even begin.
 *
 * @public
 */
export type SnapshotReader = (
  scope: EksScope,
  options: { signal: AbortSignal },
) => Promise<Snapshot>;

/**
 * How a collection ended.
 *
 * @public
 */
export type CollectionOutcome =
  | {
      state: 'stored';
      ticket: number;
      /** What was seen, failures and all. */
      snapshot: Snapshot;
      difference: SnapshotDifference;
      failures: StandingFailure[];
    }
  /** A collection of the same scope that began later has been stored first; this one said nothing new. */
  | { state: 'superseded' }
  /** The process is stopping; nothing was stored. */
  | { state: 'abandoned' };

/**
 * Collects one scope: read, compare, store, announce. A failed read removes nothing; it is stored as a failure.
 *
 * @public
 */
export async function collectScope(options: {
  scope: EksScope;
  read: SnapshotReader;
  store: InventoryStore;
  announce: (event: EksInventoryChangedEvent) => Promise<void>;
  logger: LoggerService;
  now: () => Date;
  /** Ends the reading; what was not read by then is a failure. */
  deadline: AbortSignal;
  /** Ends the collection without a word. */
  shutdown: AbortSignal;
}): Promise<CollectionOutcome> {
  const { scope, read, store, announce, now, deadline, shutdown } = options;
  const logger = options.logger.child({ scope: scopeId(scope) });

  const ticket = await store.beginCollection(scope, now().toISOString());
  const signal = AbortSignal.any([deadline, shutdown]);
  const snapshot = await untilAborted(read(scope, { signal }), signal).catch(
    error => nothingSeen({ scope, error, at: now() }),
  );
  if (shutdown.aborted) {
    return { state: 'abandoned' };
  }

  const update = await store.finishCollection({
    scope,
    ticket,
    at: snapshot.collectedAt,
    decide: (stored, state) =>
      planUpdate({ stored, state, snapshot, readsGlobal: scope.readsGlobal }),
  });
  if (!update) {
    logger.debug('Collection superseded by a later one');
    return { state: 'superseded' };
  }

  const { difference, failures } = update;
  tell({ logger, snapshot, difference, failures });
  if (hasChanges(difference)) {
    await announce(toEvent(scope, difference));
  }
  return { state: 'stored', ticket, snapshot, difference, failures };
}

/**
 * Whether a difference changes anything.
 *
 * @public
 */
export function hasChanges(difference: SnapshotDifference): boolean {
  const { added, updated, removed } = difference;
  return added.length + updated.length + removed.length > 0;
}

/** A reader that does not listen to its signal must not hold up the scope for good. */
async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  const aborted = new Promise<never>((_, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) {
      giveUp();
    }
    signal.addEventListener('abort', giveUp, { once: true });
  });
  return Promise.race([work, aborted]);
}

function nothingSeen(options: {
  scope: EksScope;
  error: unknown;
  at: Date;
}): Snapshot {
  const { scope, at } = options;
  const error = toError(options.error);
  return {
    scope: { accountId: scope.accountId, region: scope.region },
    collectedAt: at.toISOString(),
    objects: [],
    failures: [
      {
        target: `scope ${scopeId(scope)}`,
        code: error.name,
        message: error.message,
        kinds: INVENTORY_KINDS,
      },
    ],
  };
}

function tell(options: {
  logger: LoggerService;
  snapshot: Snapshot;
  difference: SnapshotDifference;
  failures: StandingFailure[];
}) {
  const { logger, snapshot, difference, failures } = options;
  const counts = {
    objects: snapshot.objects.length,
    added: difference.added.length,
    updated: difference.updated.length,
    removed: difference.removed.length,
    kept: difference.kept.length,
  };
  const news = failures.filter(({ since }) => since === snapshot.collectedAt);
  if (news.length) {
    logger.warn('Scope collected in part; what was not read is kept', {
      ...counts,
      failures: news.map(
        ({ target, code, message }) => `${target}: ${code}: ${message}`,
      ),
    });
  } else {
    logger[hasChanges(difference) ? 'info' : 'debug'](
      'Scope collected',
      counts,
    );
  }
}

function toEvent(
  scope: EksScope,
  difference: SnapshotDifference,
): EksInventoryChangedEvent {
  return {
    scope: { accountId: scope.accountId, region: scope.region },
    addedArns: difference.added.map(({ arn }) => arn),
    updatedArns: difference.updated.map(({ after }) => after.arn),
    removed: difference.removed.map(object => ({
      arn: object.arn,
      entityName: inventoryEntityName(object),
    })),
  };
}

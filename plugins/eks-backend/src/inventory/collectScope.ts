import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type EksInventoryChangedEvent,
  inventoryEntityName,
  type Snapshot,
  type SnapshotDifference,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryStore, StandingFailure } from './InventoryStore';
import { hasChanges } from './hasChanges';
import { nothingSeen } from './nothingSeen';
import { planUpdate } from './planUpdate';
import { tellCollection } from './tellCollection';
import { untilAborted } from './untilAborted';

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
  tellCollection({ logger, snapshot, update });
  if (hasChanges(difference)) {
    await announce(toEvent(scope, difference));
  }
  return { state: 'stored', ticket, snapshot, difference, failures };
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

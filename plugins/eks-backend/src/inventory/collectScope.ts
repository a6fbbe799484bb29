import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type EksInventoryChangedEvent,
  type Extent,
  type InventoryKind,
  inventoryKinds,
  type Snapshot,
  type SnapshotDifference,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  clusterArn,
  type EksScope,
  type ReadPlanOptions,
} from '@eks-platform/backstage-plugin-eks-node';
import { type Cadence, dueKinds } from './Cadence';
import {
  AWS_KINDS,
  type CollectionRequest,
  isWhole,
} from './CollectionRequest';
import { hasChanges } from './hasChanges';
import type { InventoryStore, StandingFailure } from './InventoryStore';
import { nothingSeen } from './nothingSeen';
import { NotStoredError } from './NotStoredError';
import { planUpdate } from './planUpdate';
import { tellCollection } from './tellCollection';
import { toChangedEvent } from './toChangedEvent';
import { untilAborted } from './untilAborted';

/**
 * Reads a scope as planned. Answers with what it saw and with what it could not see; throws when it could not even begin.
 *
 * @public
 */
export type SnapshotReader = (
  scope: EksScope,
  options: {
    plan: ReadPlanOptions;
    /** Ends the reading at once. */
    signal: AbortSignal;
    /** From when on nothing more is to be asked. */
    deadline: AbortSignal;
  },
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
      /** ARNs of what was gone in a suspicious drop: the next collection is to say whether it is. */
      heldBack: string[];
    }
  /** Collections that began later have stored first all that this one looked at. */
  | { state: 'superseded' }
  /** The process is stopping; nothing was stored. */
  | { state: 'abandoned' };

const GRACE_MS = 5_000;

/**
 * Collects a scope or a part of it: plan, read, compare, store, announce. A failed read removes nothing; it is stored as a
 * failure.
 *
 * @throws NotStoredError when the database refuses what was seen, all of it; what was stored before stays.
 *
 * @public
 */
export async function collectScope(options: {
  scope: EksScope;
  request?: CollectionRequest;
  read: SnapshotReader;
  store: InventoryStore;
  announce: (event: EksInventoryChangedEvent) => Promise<void>;
  cadence: Cadence;
  logger: LoggerService;
  now: () => Date;
  /** Ends the reading; what was not read by then is a failure. */
  deadline: AbortSignal;
  /** How long a reader may take to hand over what it has after the deadline; without it, all of it is a failure. */
  graceMs?: number;
  /** Ends the collection without a word. */
  shutdown: AbortSignal;
}): Promise<CollectionOutcome> {
  const { scope, read, store, announce, now, deadline, shutdown } = options;
  const { request = {}, graceMs = GRACE_MS } = options;
  const logger = options.logger.child({ scope: scopeId(scope) });

  const begunAt = now().toISOString();
  const ticket = await store
    .beginCollection(scope, begunAt, { isWhole: isWhole(request) })
    .catch(error => {
      throw new NotStoredError(scope, error);
    });
  const plan = await planReading({ ...options, request });
  const extent: Extent = {
    kinds: plan.kinds,
    parentArns: plan.clusterNames?.map(name => clusterArn(scope, name)),
  };
  const snapshot = await untilAborted(
    read(scope, { plan, signal: shutdown, deadline }),
    AbortSignal.any([shutdown, after(deadline, graceMs)]),
  ).catch(error => nothingSeen({ scope, extent, error, at: now() }));
  if (shutdown.aborted) {
    return { state: 'abandoned' };
  }

  const finish = (seen: Snapshot) =>
    store.finishCollection({
      scope,
      ticket,
      at: seen.collectedAt,
      extent,
      decide: stored =>
        planUpdate({
          stored,
          snapshot: { extent, ...seen },
          readsGlobal: scope.readsGlobal,
          due: plan.due,
          isWhole: isWhole(request),
          begunAt,
        }),
    });
  const update = await finish(snapshot).catch(async cause => {
    const error = new NotStoredError(scope, cause);
    logger.error('What a collection saw could not be stored', {
      error: error.message,
    });
    // A full database may have room for the failure alone; when it has not, the scope is stale by its age.
    await finish(nothingSeen({ scope, extent, error, at: now() })).catch(
      () => {},
    );
    throw error;
  });
  if (!update) {
    logger.debug('Collection superseded by a later one');
    return { state: 'superseded' };
  }

  const { difference, failures, heldBack = [] } = update;
  tellCollection({ logger, snapshot, update });
  const event = toChangedEvent(scope, difference);
  if (hasChanges(difference) && event) {
    await announce(event);
  }
  return { state: 'stored', ticket, snapshot, difference, failures, heldBack };
}

/** A signal that follows another one after a while, with its reason. */
function after(signal: AbortSignal, delayMs: number): AbortSignal {
  const later = new AbortController();
  const follow = () => {
    setTimeout(() => later.abort(signal.reason), delayMs).unref();
  };
  if (signal.aborted) {
    follow();
  }
  signal.addEventListener('abort', follow, { once: true });
  return later.signal;
}

async function planReading(options: {
  scope: EksScope;
  request: CollectionRequest;
  store: InventoryStore;
  cadence: Cadence;
  now: () => Date;
}) {
  const { scope, request, store, cadence, now } = options;
  const { clusterNames, kinds = AWS_KINDS, anew } = request;
  const { readAt, failures } = await store.getScopeState(scope);
  const due = dueKinds({ readAt, cadence, now: now() });

  return {
    kinds,
    clusterNames,
    due: anew
      ? kinds
      : kinds.filter(kind => !clusterNames && due.includes(kind)),
    // What of a whole scope could not be read is still due.
    gaps: failures.filter(({ parentArn }) => parentArn),
    known: await store.listObjects({
      scopes: [scope],
      kinds: knownKinds(kinds),
      parentArns: clusterNames?.map(name => clusterArn(scope, name)),
    }),
  };
}

/** The kinds of which the reading wants to know what is stored. Kubernetes is asked in the clusters that are stored. */
function knownKinds(kinds: InventoryKind[]): InventoryKind[] {
  const known = kinds.filter(
    kind =>
      inventoryKinds[kind].pace === 'membership' ||
      kind === 'cluster' ||
      kind === 'update',
  );
  return kinds.some(kind => inventoryKinds[kind].source === 'kubernetes')
    ? [...new Set<InventoryKind>([...known, 'cluster'])]
    : known;
}

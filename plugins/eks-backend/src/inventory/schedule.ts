import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { KUBERNETES_KINDS } from './CollectionRequest';
import type { Collector } from './Collector';
import type { InventorySettings } from './InventorySettings';
import type { InventoryStore } from './InventoryStore';
import type { Runs } from './Runs';

/**
 * How the collections of a scope are paced. `frequency` may also be a cron expression.
 *
 * @public
 */
export type CollectionSchedule = SchedulerServiceTaskScheduleDefinition;

/** Missing one run is an accident, missing three is an outage. */
const RUNS_MISSED = 3;

/** How many collections one may have to wait for, in timeouts of one. */
const TIMEOUTS_OF_PATIENCE = 3;

const FIRST_LOOK_AFTER = { seconds: 20 };

/**
 * How long one collection may take, in milliseconds. Durations read from configuration are plain objects.
 *
 * @public
 */
export function timeoutOf({ timeout }: CollectionSchedule): number {
  return durationToMilliseconds(timeout as HumanDuration);
}

/**
 * The age from which a collection is overdue, in milliseconds; unknown for cron expressions.
 *
 * @public
 */
export function overdueAfter({
  frequency,
  timeout,
}: CollectionSchedule): number | undefined {
  if ('cron' in frequency || 'trigger' in frequency) {
    return undefined;
  }
  return (
    RUNS_MISSED * durationToMilliseconds(frequency as HumanDuration) +
    durationToMilliseconds(timeout as HumanDuration)
  );
}

/**
 * Gives every scope a task of its own, so that the scheduler spreads them over the replicas and a failing scope holds up
 * no other.
 *
 * Wishes for a collection do not go this way: the scheduler looks for triggered tasks every five seconds only, and refuses
 * to trigger one that is running.
 *
 * @public
 */
export async function scheduleCollections(options: {
  scheduler: SchedulerService;
  scheduleOf: (scope: EksScope) => CollectionSchedule;
  scopes: EksScope[];
  /** The scope as it is known by now; undefined when it is none any more. */
  findScope: (scope: EksScope) => EksScope | undefined;
  collector: Collector;
  runs: Pick<Runs, 'during'>;
}): Promise<void> {
  const { scheduler, scheduleOf, scopes, findScope, collector, runs } = options;
  for (const scope of scopes) {
    const schedule = scheduleOf(scope);
    const id = `eks-collect-${scope.accountId}-${scope.region}`;
    await scheduler.scheduleTask({
      ...schedule,
      // It may have to wait until other scopes are read.
      timeout: { milliseconds: TIMEOUTS_OF_PATIENCE * timeoutOf(schedule) },
      scope: 'global',
      id,
      fn: async () => {
        const known = findScope(scope);
        if (known) {
          await runs.during(
            { id, isScheduled: true, scope: known, request: {} },
            () => collector.collect(known),
          );
        }
      },
    });
  }
}

/**
 * Gives every scope a second task, which reads the Kubernetes APIs of its clusters. The first waits until the clusters are
 * known.
 *
 * @public
 */
export async function scheduleKubernetesCollections(options: {
  scheduler: SchedulerService;
  schedule: CollectionSchedule;
  scopes: EksScope[];
  /** The scope as it is known by now; undefined when it is none any more. */
  findScope: (scope: EksScope) => EksScope | undefined;
  collector: Collector;
  runs: Pick<Runs, 'during'>;
}): Promise<void> {
  const { scheduler, schedule, scopes, findScope, collector, runs } = options;
  const request = { kinds: KUBERNETES_KINDS };
  for (const scope of scopes) {
    const id = `eks-collect-kubernetes-${scope.accountId}-${scope.region}`;
    await scheduler.scheduleTask({
      initialDelay: FIRST_LOOK_AFTER,
      ...schedule,
      timeout: { milliseconds: TIMEOUTS_OF_PATIENCE * timeoutOf(schedule) },
      scope: 'global',
      id,
      fn: async () => {
        const known = findScope(scope);
        if (known) {
          await runs.during(
            { id, isScheduled: true, scope: known, request },
            () => collector.collect(known, request),
          );
        }
      },
    });
  }
}

/**
 * Forgets once a day what changed longer ago than the configuration wants to know.
 *
 * @public
 */
export async function schedulePruning(options: {
  scheduler: SchedulerService;
  store: Pick<InventoryStore, 'pruneChanges'>;
  settings: Pick<InventorySettings, 'changesRetentionMs'>;
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { scheduler, store, settings, logger, now } = options;
  await scheduler.scheduleTask({
    id: 'eks-prune-changes',
    scope: 'global',
    frequency: { hours: 24 },
    timeout: { minutes: 10 },
    fn: async () => {
      const before = now().getTime() - settings.changesRetentionMs;
      const entries = await store.pruneChanges(new Date(before).toISOString());
      logger.debug('Forgot old changes of the inventory', { entries });
    },
  });
}

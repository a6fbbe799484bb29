import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { Collector } from './Collector';

/** How the collections of a scope are paced. `frequency` may also be a cron expression. */
type CollectionSchedule = SchedulerServiceTaskScheduleDefinition;

const DEFAULT_SCHEDULE: CollectionSchedule = {
  frequency: { minutes: 5 },
  timeout: { minutes: 4 },
};

/** Missing one run is an accident, missing three is an outage. */
const RUNS_MISSED = 3;

/**
 * Reads `eks.inventory.schedule`; every five minutes when there is none.
 *
 * @public
 */
export function readCollectionSchedule(
  config: RootConfigService,
): CollectionSchedule {
  const schedule = config.getOptionalConfig('eks.inventory.schedule');
  return schedule
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
    : DEFAULT_SCHEDULE;
}

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
  schedule: CollectionSchedule;
  scopes: EksScope[];
  collector: Collector;
}): Promise<void> {
  const { scheduler, schedule, scopes, collector } = options;
  for (const scope of scopes) {
    await scheduler.scheduleTask({
      ...schedule,
      scope: 'global',
      id: `eks-collect-${scope.accountId}-${scope.region}`,
      fn: async () => {
        await collector.collect(scope);
      },
    });
  }
}

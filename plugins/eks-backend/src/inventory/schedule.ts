import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { Collector } from './Collector';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 4 },
};

/**
 * Reads `eks.inventory.schedule`; every five minutes when there is none.
 *
 * @public
 */
export function readCollectionSchedule(
  config: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig('eks.inventory.schedule');
  return schedule
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
    : DEFAULT_SCHEDULE;
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
  schedule: SchedulerServiceTaskScheduleDefinition;
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

import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { EksService } from '@eks-platform/backstage-plugin-eks-node';

/** How soon an organization that did not answer is asked again. */
const RETRY_MS = 60_000;

/**
 * Asks the organizations for their accounts again and again: so often as configured, and each minute while one of them does
 * not answer. Each replica asks for itself, as each needs to know.
 *
 * @public
 */
export async function scheduleDiscovery(options: {
  scheduler: SchedulerService;
  eks: Pick<EksService, 'discoverScopes' | 'listDiscoveryFailures'>;
  frequencyMs: number;
  now: () => Date;
}): Promise<void> {
  const { scheduler, eks, frequencyMs, now } = options;
  // They have been asked at start.
  let askedAt = now().getTime();
  await scheduler.scheduleTask({
    id: 'eks-discover-scopes',
    scope: 'local',
    frequency: { milliseconds: Math.min(frequencyMs, RETRY_MS) },
    timeout: { minutes: 10 },
    fn: async () => {
      const passedMs = now().getTime() - askedAt;
      // Negative when a clock was put back since.
      const isDue =
        passedMs < 0 ||
        passedMs >= frequencyMs ||
        eks.listDiscoveryFailures().length > 0;
      if (isDue) {
        askedAt = now().getTime();
        await eks.discoverScopes();
      }
    },
  });
}

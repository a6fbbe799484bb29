import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { type Scope, scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { Collector } from './Collector';
import type { Runs } from './Runs';
import type { Run } from './RunStore';

/**
 * Has this replica look for collections that others have left undone, and see to it that they are done.
 *
 * | what was left | what happens |
 * | --- | --- |
 * | a task of the scheduler | its lock is released and it is due at once, for whichever replica is first |
 * | a wish | this replica fulfils it |
 * | of a scope that is configured no more | nothing |
 *
 * @public
 */
export async function scheduleTakeovers(options: {
  scheduler: SchedulerService;
  runs: Runs;
  /** The scope as it is known by now; undefined when it is none any more. */
  findScope: (scope: Scope) => EksScope | undefined;
  collector: Pick<Collector, 'collectAnew'>;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, runs, findScope, collector, logger } = options;

  async function takeOver(run: Run): Promise<void> {
    const scope = findScope(run.scope);
    if (!scope) {
      return;
    }
    logger.info('Taking over a collection that a replica has left undone', {
      scope: scopeId(scope),
      task: run.isScheduled ? run.id : undefined,
    });
    if (run.isScheduled) {
      // Both are refused when another replica has been faster, and it is just as well.
      await unlessRefused(scheduler.cancelTask(run.id));
      await unlessRefused(scheduler.triggerTask(run.id));
      return;
    }
    collector.collectAnew(scope, run.request).catch(error => {
      logger.warn('Could not make up for a collection; the schedule goes on', {
        scope: scopeId(scope),
        error: toError(error).message,
      });
    });
  }

  await scheduler.scheduleTask({
    id: 'eks-take-over',
    scope: 'local',
    frequency: { milliseconds: runs.lookEveryMs },
    timeout: { minutes: 1 },
    fn: async () => {
      try {
        await runs.look(takeOver);
      } catch (error) {
        logger.warn('Could not look after the other replicas; trying again', {
          error: toError(error).message,
        });
      }
    },
  });
}

async function unlessRefused(request: Promise<void>): Promise<void> {
  await request.catch(error => {
    if (toError(error).name !== 'ConflictError') {
      throw error;
    }
  });
}

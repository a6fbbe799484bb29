import { ConflictError } from '@backstage/errors';
import type { ActionRun } from './ActionRun';
import { announceChange } from './announceChange';
import { auditChange } from './auditChange';
import type { Change } from './Change';
import { requestToken } from './requestToken';

const MOST_ATTEMPTS = 20;

/**
 * Makes one resource of which nothing exists: once per task, audited and announced.
 *
 * The checkpoint keeps a restarted task from asking AWS again. When it says that this task has made the resource and the
 * resource is nevertheless not there, it has been deleted since, as after a failed creation that is tried again: it is made
 * anew under the next checkpoint and token.
 */
export async function applyChange(
  run: ActionRun,
  change: Change,
  apply: (clientRequestToken: string) => Promise<void>,
): Promise<void> {
  const { ctx, scope } = run;
  const key = [run.actionId, scope.accountId, scope.region, change.path].join(
    '/',
  );
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    let made = false;
    await ctx.checkpoint({
      key: attempt === 1 ? key : `${key}#${attempt}`,
      fn: async () => {
        await auditChange(run, change, () =>
          apply(requestToken(run, change, attempt)),
        );
        made = true;
        return { acceptedAt: new Date().toISOString() };
      },
    });
    if (made) {
      ctx.logger.info(
        `AWS accepted the creation of ${change.title} in ${run.place}`,
      );
      await announceChange(run, change);
      return;
    }
  }
  throw new ConflictError(
    `This task has made ${change.title} in ${run.place} ${MOST_ATTEMPTS} times, and each time it was deleted again; start a new task`,
  );
}

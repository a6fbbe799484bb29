import { ConflictError } from '@backstage/errors';
import type { ActionRun } from './ActionRun';
import { announceChange } from './announceChange';
import { auditChange } from './auditChange';
import type { Change } from './Change';
import { requestToken } from './requestToken';

const MOST_ATTEMPTS = 20;

/**
 * Makes one change that is to be made: once per task, audited and announced; returns what AWS answered.
 *
 * The checkpoint keeps a restarted task from asking AWS again. When it says that this task has made the change and the
 * change is nevertheless to be made, it has come to nothing since, as after a failed creation that was cleaned up: it is
 * made anew under the next checkpoint and token.
 */
export async function applyChange<Answer>(
  run: ActionRun,
  change: Change,
  apply: (clientRequestToken: string) => Promise<Answer>,
): Promise<Answer> {
  const { ctx, scope } = run;
  const { kind = 'creation', title, path } = change;
  const key = [run.actionId, scope.accountId, scope.region, path].join('/');
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const made: Answer[] = [];
    await ctx.checkpoint({
      key: attempt === 1 ? key : `${key}#${attempt}`,
      fn: async () => {
        made.push(
          await auditChange(run, change, () =>
            apply(requestToken(run, change, attempt)),
          ),
        );
        return { acceptedAt: new Date().toISOString() };
      },
    });
    if (made.length > 0) {
      ctx.logger.info(`AWS accepted the ${kind} of ${title} in ${run.place}`);
      await announceChange(run, change);
      return made[0];
    }
  }
  throw new ConflictError(
    `This task has asked ${MOST_ATTEMPTS} times for the ${kind} of ${title} in ${run.place}, and each time it came to nothing; start a new task`,
  );
}

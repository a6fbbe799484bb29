import { toError } from '@backstage/errors';
import type { ActionRun } from './ActionRun';
import type { Change } from './Change';

/** Records a change to AWS in the audit log: that it is tried, and how AWS answered. */
export async function auditChange<Result>(
  run: ActionRun,
  change: Change,
  apply: () => Promise<Result>,
): Promise<Result> {
  const { actionId, ctx, deps, scope } = run;
  const event = await deps.auditor.createEvent({
    eventId: 'aws-change',
    severityLevel: 'medium',
    meta: {
      actionType: actionId,
      accountId: scope.accountId,
      region: scope.region,
      resource: change.path,
      taskId: ctx.task.id,
      ...(ctx.step?.id && { stepId: ctx.step.id }),
      ...(ctx.user?.ref && { userEntityRef: ctx.user.ref }),
    },
  });
  try {
    const result = await apply();
    await event.success();
    return result;
  } catch (error) {
    await event.fail({ error: toError(error) });
    throw error;
  }
}

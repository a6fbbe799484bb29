import { createHash } from 'node:crypto';
import type { ActionRun } from './ActionRun';
import type { Change } from './Change';

/** App Mesh takes 36 characters at most. */
const LENGTH = 32;

/**
 * The token by which AWS knows a repeated request: the same for the same task, step and resource over restarts, another
 * one for every attempt.
 */
export function requestToken(
  run: Pick<ActionRun, 'ctx' | 'scope'>,
  change: Change,
  attempt: number,
): string {
  const { accountId, region } = run.scope;
  const identity = [
    run.ctx.task.id,
    run.ctx.step?.id ?? '',
    accountId,
    region,
    change.path,
    attempt,
  ];
  return createHash('sha256')
    .update(JSON.stringify(identity))
    .digest('hex')
    .slice(0, LENGTH);
}

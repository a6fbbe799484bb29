import { ConflictError, InputError } from '@backstage/errors';
import { describeFinding } from '@eks-platform/backstage-plugin-eks-common';
import type { ActionRun } from '../../run/ActionRun';
import { describeConflict } from '../../run/refuseConflicts';
import type { InspectedResource } from './inspectPlatform';

/**
 * Tells what preflight found in the whole platform: what is to be considered in the log, what forbids it all at once, with
 * its place in the document.
 *
 * @throws InputError, or ConflictError when all that forbids it is what exists already; nothing has been made then.
 */
export function refusePlatform(
  run: ActionRun,
  inspected: InspectedResource[],
): void {
  const { logger } = run.ctx;
  const conflicts: string[] = [];
  const errors: string[] = [];
  for (const { resource, change, plan, findings } of inspected) {
    conflicts.push(
      ...describeConflict(run, { ...change, plan }).map(
        words => `${resource.at}: ${words}`,
      ),
    );
    for (const finding of findings) {
      const { field, severity } = finding;
      const words = describeFinding({
        ...finding,
        field: field ? `${resource.at}.${field}` : resource.at,
      });
      if (severity === 'error') {
        errors.push(words);
      } else {
        logger[severity === 'info' ? 'info' : 'warn'](`To consider: ${words}`);
      }
    }
  }
  const reasons = [...errors, ...conflicts];
  if (reasons.length === 0) {
    return;
  }
  const message = `${run.actionId} is refused before anything is made in ${
    run.place
  }, ${
    reasons.length === 1 ? 'for one reason' : `for ${reasons.length} reasons`
  }:\n${reasons
    .map((reason, index) => `  ${index + 1}. ${reason}`)
    .join('\n')}`;
  throw errors.length === 0
    ? new ConflictError(message)
    : new InputError(message);
}

import type { JsonObject } from '@backstage/types';
import type { ActionRun } from './ActionRun';
import type { Change } from './Change';

/** Writes into the log what is about to be made, or in a dry run what would be made. */
export function tellPlan(
  run: ActionRun,
  change: Change,
  request: object,
): void {
  const { logger, isDryRun } = run.ctx;
  const { kind, ...fields } = { kind: undefined, ...request };
  logger.info(isDryRun ? 'Dry run: this would be created' : 'Creating', {
    resource: change.title,
    where: run.place,
    // The log takes JSON: members that are not set are left out.
    request: JSON.parse(JSON.stringify(fields)) as JsonObject,
  });
}

import { ConflictError } from '@backstage/errors';
import type { ResourcePlan } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { capitalize } from './capitalize';
import type { Change } from './Change';
import { showValue } from './showValue';

/**
 * Tells what exists already: what is as wanted in the log, what is not all at once.
 *
 * @throws ConflictError listing every field in which something that exists differs, before anything is created.
 */
export function refuseConflicts(
  run: ActionRun,
  planned: Array<Change & { plan: ResourcePlan }>,
): void {
  const conflicts = planned.flatMap(change => describeConflict(run, change));
  if (conflicts.length > 0) {
    throw new ConflictError(conflicts.join('\n'));
  }
  for (const { title, plan } of planned) {
    if (plan.action === 'adopt') {
      run.ctx.logger.info(
        `Adopted: ${title} exists in ${run.place} as wanted and is ${plan.status}`,
      );
    }
  }
}

/** What keeps an existing resource from being adopted, in words; nothing when it can be, or does not exist. */
export function describeConflict(
  run: ActionRun,
  { title, plan }: Change & { plan: ResourcePlan },
): string[] {
  const exists = `${capitalize(title)} already exists in ${run.place}`;
  switch (plan.action) {
    case 'create':
    case 'adopt':
      return [];
    case 'differs': {
      const fields = plan.differences.map(
        ({ field, wanted, found }) =>
          `${field}: wanted ${showValue(wanted)}, found ${showValue(found)}`,
      );
      return [
        `${exists} and is not what was asked for: ${fields.join(
          '; ',
        )}. Choose another name to make a new one, or ask for what exists to go on with it.`,
      ];
    }
    case 'conflict':
      return [
        `${exists} and cannot be used, because ${plan.reason}. Choose another name, or run this again once it is deleted.`,
      ];
    default:
      throw new Error(`No words for plan ${JSON.stringify(plan)}`);
  }
}

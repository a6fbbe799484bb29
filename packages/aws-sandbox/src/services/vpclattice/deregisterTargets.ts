import type {
  DeregisterTargetsRequest,
  DeregisterTargetsResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { checkTargets } from './rules/checkTargets';
import { targetKey, targetTable } from './tables';

/** Lets targets drain and go; those that are not there are told. */
export const deregisterTargets: Operation<
  DeregisterTargetsRequest,
  DeregisterTargetsResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find('targetGroup', input.targetGroupIdentifier!);
  const targets = checkTargets(row, input.targets ?? []);
  const isUsed = place.servicesOf(row.id).length > 0;
  const table = context.place.table(targetTable);
  const outcome: Required<DeregisterTargetsResponse> = {
    successful: [],
    unsuccessful: [],
  };
  for (const target of targets) {
    const key = targetKey(row.id, target);
    const existing = table.get(key);
    if (!existing) {
      outcome.unsuccessful.push({
        ...target,
        failureCode: 'TargetNotFound',
        failureMessage: `Target group ${row.name} has no such target`,
      });
      continue;
    }
    outcome.successful.push(target);
    if (isUsed) {
      existing.goneAt ??= context.now() + context.scale(durations.targetDrain);
    } else table.delete(key);
  }
  return outcome;
};

import type {
  RegisterTargetsRequest,
  RegisterTargetsResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { checkQuota } from './quotas';
import { requireActive } from './requireActive';
import { checkTargets } from './rules/checkTargets';
import { targetKey, targetTable } from './tables';

/** Adds targets to a target group; one that drains or is there already stays with it. */
export const registerTargets: Operation<
  RegisterTargetsRequest,
  RegisterTargetsResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find('targetGroup', input.targetGroupIdentifier!);
  requireActive('targetGroup', row, context.now());
  const targets = checkTargets(row, input.targets ?? []);
  const table = context.place.table(targetTable);
  const present = place.targets(row.id);
  const fresh = targets.filter(
    target => !table.has(targetKey(row.id, target)),
  ).length;
  checkQuota('targets per target group', present.length + fresh, 'TARGET');
  for (const target of targets) {
    const key = targetKey(row.id, target);
    const existing = table.get(key);
    if (existing && existing.goneAt === undefined) continue;
    table.set(key, {
      targetGroupId: row.id,
      ...target,
      registeredAt: context.now(),
      settlesAt: context.now() + context.scale(durations.targetHealthy),
    });
  }
  return { successful: targets, unsuccessful: [] };
};

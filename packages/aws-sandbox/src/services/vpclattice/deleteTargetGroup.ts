import type {
  DeleteTargetGroupRequest,
  DeleteTargetGroupResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { conflict } from './errors';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { requireActive } from './requireActive';
import { targetKey, targetTable } from './tables';

/** Begins to delete a target group that no rule forwards to, with its targets. */
export const deleteTargetGroup: Operation<
  DeleteTargetGroupRequest,
  DeleteTargetGroupResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find('targetGroup', input.targetGroupIdentifier!);
  requireActive('targetGroup', row, context.now());
  const [serviceId] = place.servicesOf(row.id);
  if (serviceId) {
    throw conflict(
      `Target group ${row.name} is used by a rule of service ${serviceId}`,
      { resourceId: row.id, resourceType: 'TARGET_GROUP' },
    );
  }
  for (const target of place.targets(row.id)) {
    context.place.table(targetTable).delete(targetKey(row.id, target));
  }
  row.goneAt = context.now() + context.scale(durations.targetGroupDelete);
  return { id: row.id, arn: row.arn, status: 'DELETE_IN_PROGRESS' };
};

import type {
  UpdateTargetGroupRequest,
  UpdateTargetGroupResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { validation } from './errors';
import { LatticePlace } from './LatticePlace';
import { requireActive } from './requireActive';
import { checkHealthCheck } from './rules/checkTargetGroupConfig';
import { showTargetGroup } from './showTargetGroup';

/** Changes the health check of a target group. */
export const updateTargetGroup: Operation<
  UpdateTargetGroupRequest,
  UpdateTargetGroupResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find('targetGroup', input.targetGroupIdentifier!);
  requireActive('targetGroup', row, context.now());
  const { config } = row;
  if (!config?.healthCheck) {
    throw validation('healthCheck', `is not for the type ${row.type}`);
  }
  const healthCheck = checkHealthCheck(input.healthCheck, config.healthCheck);
  row.config = { ...config, healthCheck };
  row.lastUpdatedAt = context.now();
  return showTargetGroup(row, place, context.now());
};

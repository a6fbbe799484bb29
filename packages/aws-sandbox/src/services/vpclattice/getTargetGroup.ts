import type {
  GetTargetGroupRequest,
  GetTargetGroupResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { showTargetGroup } from './showTargetGroup';

/** Describes a target group. */
export const getTargetGroup: Operation<
  GetTargetGroupRequest,
  GetTargetGroupResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find('targetGroup', input.targetGroupIdentifier!);
  return showTargetGroup(row, place, context.now());
};

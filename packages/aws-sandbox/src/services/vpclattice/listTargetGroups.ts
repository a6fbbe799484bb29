import type {
  ListTargetGroupsRequest,
  ListTargetGroupsResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { checkOneOf } from './rules/checkOneOf';
import { showTargetGroup } from './showTargetGroup';

/** Lists the target groups, of one VPC or type when asked so. */
export const listTargetGroups: Operation<
  ListTargetGroupsRequest,
  ListTargetGroupsResponse
> = (input, context) => {
  const { vpcIdentifier, targetGroupType } = input;
  checkOneOf('targetGroupType', targetGroupType, [
    'IP',
    'LAMBDA',
    'INSTANCE',
    'ALB',
  ]);
  const place = new LatticePlace(context);
  const rows = place.list(
    'targetGroup',
    ({ type, config }) =>
      (!vpcIdentifier || config?.vpcIdentifier === vpcIdentifier) &&
      (!targetGroupType || type === targetGroupType),
  );
  return latticePage(rows, input, {
    keyOf: row => row.id,
    show: row => {
      const { config, ...shown } = showTargetGroup(row, place, context.now());
      return { ...shown, ...config };
    },
  });
};

import type { GetTargetGroupResponse } from '@aws-sdk/client-vpc-lattice';
import type { LatticePlace } from './LatticePlace';
import { steadyStatusAt } from './life';
import type { TargetGroupRow } from './tables';

/** A target group as GetTargetGroup answers it; the others answer some of its members. */
export function showTargetGroup(
  row: TargetGroupRow,
  place: LatticePlace,
  now: number,
): GetTargetGroupResponse {
  return {
    id: row.id,
    arn: row.arn,
    name: row.name,
    type: row.type,
    config: row.config,
    serviceArns: place
      .servicesOf(row.id)
      .map(id => place.get('service', id)?.arn)
      .filter(arn => arn !== undefined),
    status: steadyStatusAt(row, now),
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
  };
}

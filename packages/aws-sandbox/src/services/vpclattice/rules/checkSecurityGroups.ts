import type { Place } from '../../../world/World';
import { securityGroupTable } from '../../ec2/tables';
import { validation } from '../errors';

/**
 * Checks that security groups are at most five and of the VPC.
 *
 * @throws AwsError ValidationException.
 */
export function checkSecurityGroups(
  ids: string[],
  vpcId: string,
  place: Place,
): void {
  if (ids.length > 5) {
    throw validation(
      'securityGroupIds',
      `must have at most 5 members, found ${ids.length}`,
    );
  }
  for (const id of ids) {
    if (place.table(securityGroupTable).get(id)?.vpcId !== vpcId) {
      throw validation(
        'securityGroupIds',
        `no security group ${id} in ${vpcId}`,
      );
    }
  }
}

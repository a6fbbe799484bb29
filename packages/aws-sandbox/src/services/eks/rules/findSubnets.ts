import type { OperationContext } from '../../../server/Operation';
import { subnetTable, type SubnetRow } from '../../ec2/tables';
import { invalidParameter, type ErrorSubject } from '../errors';

/**
 * Looks subnets up and checks that they lie in one VPC.
 *
 * @throws AwsError InvalidParameterException that names the subnets at fault.
 */
export function findSubnets(
  subnetIds: string[],
  { place }: Pick<OperationContext, 'place'>,
  subject: ErrorSubject,
): SubnetRow[] {
  if (subnetIds.length === 0) {
    throw invalidParameter('At least one subnet must be specified', subject);
  }
  const subnets = [...new Set(subnetIds)].map(subnetId => {
    const subnet = place.table(subnetTable).get(subnetId);
    if (!subnet) {
      throw invalidParameter(
        `The subnet ID '${subnetId}' does not exist`,
        subject,
      );
    }
    return subnet;
  });
  const vpcIds = new Set(subnets.map(subnet => subnet.vpcId));
  if (vpcIds.size > 1) {
    throw invalidParameter(
      `The subnets must belong to one VPC, found ${[...vpcIds].join(', ')}`,
      subject,
    );
  }
  return subnets;
}

import type { OperationContext } from '../../../server/Operation';
import type { SubnetRow } from '../../ec2/tables';
import { invalidParameter, type ErrorSubject } from '../errors';
import type { ClusterRow } from '../tables';
import { findSubnets } from './findSubnets';

/**
 * Looks up the subnets of a node group or Fargate profile, which must lie in the cluster's VPC.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkClusterSubnets(
  subnetIds: string[],
  cluster: ClusterRow,
  context: Pick<OperationContext, 'place'>,
  subject: ErrorSubject,
): SubnetRow[] {
  const subnets = findSubnets(subnetIds, context, subject);
  const { vpcId } = cluster.resourcesVpcConfig;
  const strangers = subnets.filter(subnet => subnet.vpcId !== vpcId);
  if (strangers.length > 0) {
    throw invalidParameter(
      `Subnets [${strangers
        .map(subnet => subnet.subnetId)
        .join(', ')}] are not in the VPC ${vpcId} of the cluster`,
      subject,
    );
  }
  return subnets;
}

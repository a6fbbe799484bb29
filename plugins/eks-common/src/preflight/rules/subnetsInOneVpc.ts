import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import { subnetsOf } from '../requestParts';
import type { PlacedRequest } from '../requests/PreflightRequest';

/** All subnets are of one VPC, and that is the cluster's where there is a cluster. */
export const subnetsInOneVpc: PreflightRule<PlacedRequest> = (
  request,
  facts,
) => {
  const { field } = subnetsOf(request);
  const subnets = factValue(facts.subnets) ?? [];
  const cluster =
    request.kind === 'cluster' ? undefined : factValue(facts.cluster);
  const vpcIds = [...new Set(subnets.map(subnet => subnet.vpcId))];

  if (cluster?.vpcId) {
    const strangers = subnets.filter(subnet => subnet.vpcId !== cluster.vpcId);
    return strangers.map(subnet => ({
      severity: 'error' as const,
      code: 'SUBNET_IN_OTHER_VPC',
      field,
      message: `Wanted subnets of ${cluster.vpcId}, the VPC of cluster '${cluster.name}', found ${subnet.subnetId} of ${subnet.vpcId}`,
      remedy: `Pick subnets of ${cluster.vpcId}.`,
    }));
  }
  if (vpcIds.length > 1) {
    return [
      {
        severity: 'error',
        code: 'SUBNETS_IN_DIFFERENT_VPCS',
        field,
        message: `Wanted subnets of one VPC, found ${subnets
          .map(subnet => `${subnet.subnetId} of ${subnet.vpcId}`)
          .join(', ')}`,
        remedy: 'Pick all subnets from the same VPC.',
      },
    ];
  }
  return [];
};

import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

/** An IPv6 cluster needs IPv6 blocks in all its subnets. */
export const ipFamilyFitsSubnets: PreflightRule<ClusterRequest> = (
  request,
  facts,
) => {
  if (request.kubernetesNetworkConfig?.ipFamily !== 'ipv6') {
    return [];
  }
  const without = (factValue(facts.subnets) ?? []).filter(
    subnet => subnet.ipv6CidrBlocks.length === 0,
  );
  if (without.length === 0) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'SUBNETS_WITHOUT_IPV6',
      field: 'kubernetesNetworkConfig.ipFamily',
      message: `Wanted subnets with an IPv6 block for an IPv6 cluster, found none on ${without
        .map(subnet => subnet.subnetId)
        .join(', ')}`,
      remedy:
        'Give the VPC and these subnets IPv6 blocks, or choose ipFamily ipv4.',
    },
  ];
};

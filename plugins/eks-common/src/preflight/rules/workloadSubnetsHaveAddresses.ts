import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { InClusterRequest } from '../requests/PreflightRequest';

/** Each node and each Fargate pod needs an address; pods on nodes need more of them. */
export const workloadSubnetsHaveAddresses: PreflightRule<InClusterRequest> = (
  request,
  facts,
) => {
  const subnets = factValue(facts.subnets) ?? [];
  if (subnets.length === 0) {
    return [];
  }
  const free = subnets.reduce(
    (total, subnet) => total + subnet.availableIpAddressCount,
    0,
  );
  const scaling =
    request.kind === 'nodegroup' ? request.scalingConfig : undefined;
  const needed = scaling ? Math.max(scaling.desiredSize, 1) : 1;
  const mayNeed = scaling ? scaling.maxSize : 16;
  if (free >= mayNeed) {
    return [];
  }
  const enough = free >= needed;
  return [
    {
      severity: enough ? 'warning' : 'error',
      code: enough ? 'SUBNETS_FEW_ADDRESSES' : 'SUBNETS_TOO_FEW_ADDRESSES',
      field: 'subnets',
      message: `Wanted ${enough ? mayNeed : needed} free addresses for ${
        scaling ? 'the nodes' : 'the pods'
      }, found ${free} in ${subnets
        .map(subnet => `${subnet.subnetId} (${subnet.cidrBlock})`)
        .join(', ')}`,
      remedy: 'Pick more or larger subnets.',
    },
  ];
};

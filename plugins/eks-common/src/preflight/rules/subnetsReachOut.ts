import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import { subnetsOf } from '../requestParts';
import type { PlacedRequest } from '../requests/PreflightRequest';

/** Nodes and pods pull images and call AWS: through NAT, an internet gateway or interface endpoints. */
export const subnetsReachOut: PreflightRule<PlacedRequest> = (
  request,
  facts,
) => {
  const closed = (factValue(facts.subnets) ?? []).filter(
    subnet => subnet.egress === 'none',
  );
  if (closed.length === 0) {
    return [];
  }
  return [
    {
      severity: 'warning',
      code: 'SUBNETS_WITHOUT_EGRESS',
      field: subnetsOf(request).field,
      message: `Wanted a route to a NAT or internet gateway, found none in ${closed
        .map(subnet => subnet.subnetId)
        .join(', ')}`,
      remedy:
        'Add a NAT route, or see that the VPC has endpoints for ecr.api, ecr.dkr, s3, ec2, sts and whatever else the workloads call.',
    },
  ];
};

import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import { subnetsOf } from '../requestParts';
import type { PlacedRequest } from '../requests/PreflightRequest';

/** What nodes and pods reach first; workloads may need more. */
const NEEDED_ENDPOINTS = ['ecr.api', 'ecr.dkr', 's3', 'ec2', 'sts'];

/**
 * Nodes and pods pull images and call AWS: through NAT, an internet gateway or endpoints of the VPC.
 *
 * | subnets without a default route | endpoints of the VPC | outcome |
 * | --- | --- | --- |
 * | none | – | nothing |
 * | some | all that are needed | nothing |
 * | some | not all, or not known | SUBNETS_WITHOUT_EGRESS, a warning that names those that are missing |
 */
export const subnetsReachOut: PreflightRule<PlacedRequest> = (
  request,
  facts,
) => {
  const closed = (factValue(facts.subnets) ?? []).filter(
    subnet => subnet.egress === 'none',
  );
  const endpoints = factValue(facts.vpcEndpoints) ?? [];
  const missing = NEEDED_ENDPOINTS.filter(name => !endpoints.includes(name));
  if (closed.length === 0 || missing.length === 0) {
    return [];
  }
  return [
    {
      severity: 'warning',
      code: 'SUBNETS_WITHOUT_EGRESS',
      field: subnetsOf(request).field,
      message: `Wanted a route to a NAT or internet gateway or endpoints for ${NEEDED_ENDPOINTS.join(
        ', ',
      )}, found neither a route in ${closed
        .map(subnet => subnet.subnetId)
        .join(', ')} nor the ${
        missing.length === 1 ? 'endpoint' : 'endpoints'
      } ${missing.join(', ')}`,
      remedy: `Add a NAT route, or the VPC endpoints ${missing.join(
        ', ',
      )} and whatever else the workloads call.`,
    },
  ];
};

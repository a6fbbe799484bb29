import { describePlace } from '../describePlace';
import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { InClusterRequest } from '../requests/PreflightRequest';

/** Where no subnets are given, the cluster must have private ones to fall back on. */
export const workloadHasSubnets: PreflightRule<InClusterRequest> = (
  request,
  facts,
) => {
  const cluster = factValue(facts.cluster);
  if (request.subnets?.length || !cluster || !facts.subnets?.known) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'NO_PRIVATE_SUBNETS',
      field: 'subnets',
      message: `Wanted to use the private subnets of cluster '${
        cluster.name
      }' in ${describePlace(
        facts.scope,
      )}, found none among ${cluster.subnetIds.join(', ')}`,
      remedy: `Name the subnets to use, of ${
        cluster.vpcId ?? "the cluster's VPC"
      }.`,
    },
  ];
};

import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

/** Nodes find the cluster by DNS, so its VPC must support and name hosts. */
export const vpcHasDns: PreflightRule<ClusterRequest> = (_request, facts) => {
  const vpc = factValue(facts.vpc);
  if (!vpc) {
    return [];
  }
  const off = [
    vpc.enableDnsSupport ? [] : ['enableDnsSupport'],
    vpc.enableDnsHostnames ? [] : ['enableDnsHostnames'],
  ].flat();
  return off.map(attribute => ({
    severity: 'error' as const,
    code: 'VPC_WITHOUT_DNS',
    field: 'resourcesVpcConfig.subnetIds',
    message: `Wanted a VPC with ${attribute} on, found it off in ${vpc.vpcId}`,
    remedy: `Turn ${attribute} on in ${vpc.vpcId}: nodes cannot join the cluster without it.`,
  }));
};

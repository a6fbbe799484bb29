import { factValue } from '../../Fact';
import type { ClusterUpdateRule } from './ClusterUpdateRule';

/** A cluster stays in its VPC. */
export const subnetsStayInVpc: ClusterUpdateRule = (_request, facts) => {
  const cluster = factValue(facts.cluster);
  const strangers = (factValue(facts.subnets) ?? []).filter(
    subnet => cluster?.vpcId && subnet.vpcId !== cluster.vpcId,
  );
  if (!cluster || strangers.length === 0) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'SUBNETS_OUTSIDE_VPC',
      field: 'resourcesVpcConfig.subnetIds',
      message: `Wanted subnets of ${cluster.vpcId}, the VPC of cluster '${
        cluster.name
      }', found ${strangers
        .map(({ subnetId, vpcId }) => `${subnetId} of ${vpcId}`)
        .join(', ')}`,
      remedy: "Pick subnets of the cluster's VPC: it cannot move to another.",
    },
  ];
};

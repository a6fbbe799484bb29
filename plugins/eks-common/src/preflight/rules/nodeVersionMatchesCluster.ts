import { describePlace } from '../describePlace';
import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

/** EKS makes node groups in the cluster's Kubernetes version only. Source: eks:CreateNodegroup, `version`. */
export const nodeVersionMatchesCluster: PreflightRule<NodegroupRequest> = (
  request,
  facts,
) => {
  const cluster = factValue(facts.cluster);
  if (!request.version || !cluster || request.version === cluster.version) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'NODE_VERSION_DIFFERS',
      field: 'version',
      message: `Wanted Kubernetes ${cluster.version}, as cluster '${
        cluster.name
      }' in ${describePlace(facts.scope)} runs, found ${request.version}`,
      remedy: `Leave version out, or write ${cluster.version}.`,
    },
  ];
};

import { minorsBehind } from '../../../cluster/compareVersions';
import { describePlace } from '../../describePlace';
import { factValue } from '../../Fact';
import type { PreflightRule } from '../../PreflightRule';
import type { NodegroupRequest } from '../../requests/NodegroupRequest';

/** Nodes are never ahead of their control plane. Source: Kubernetes' version skew policy, kubelet. */
export const nodesStayBehindCluster: PreflightRule<NodegroupRequest> = (
  { version },
  facts,
) => {
  const cluster = factValue(facts.cluster);
  if (!version || !cluster || minorsBehind(version, cluster.version) >= 0) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'NODES_AHEAD_OF_CLUSTER',
      field: 'version',
      message: `Wanted Kubernetes ${cluster.version} at most, as cluster '${
        cluster.name
      }' in ${describePlace(facts.scope)} runs, found ${version}`,
      remedy: `Upgrade the cluster first, or write ${cluster.version}.`,
    },
  ];
};

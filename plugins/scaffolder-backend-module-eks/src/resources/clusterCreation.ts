import {
  runPreflight,
  type Cluster,
  type ClusterRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyCluster,
  completeClusterRequest,
  describeCluster,
  gatherClusterFacts,
  planCluster,
  waitForCluster,
  type DescribedCluster,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';

/** How a cluster is made. */
export function clusterCreation(
  run: ActionRun,
  request: ClusterRequest,
): Creation<ClusterRequest, DescribedCluster, Cluster> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { name } = request;
  return {
    title: `cluster '${name}'`,
    path: `cluster/${name}`,
    expected: expectedDurations.cluster,
    request,
    describe: () => describeCluster(aws, name, { signal }),
    plan: planCluster,
    gather: asked => gatherClusterFacts(aws, asked, { signal }),
    complete: completeClusterRequest,
    judge: runPreflight,
    apply: (complete, clientRequestToken) =>
      applyCluster(aws, complete, { clientRequestToken, signal }),
    wait: options => waitForCluster(aws, { clusterName: name }, options),
  };
}

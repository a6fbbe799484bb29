import {
  factValue,
  runPreflight,
  type Nodegroup,
  type NodegroupRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyNodegroup,
  completeNodegroupRequest,
  describeNodegroup,
  gatherNodegroupFacts,
  planNodegroup,
  waitForNodegroup,
  type DescribedNodegroup,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

/** How a managed node group is made, once its cluster is ACTIVE. */
export function nodegroupCreation(
  run: ActionRun,
  request: NodegroupRequest,
): Creation<NodegroupRequest, DescribedNodegroup, Nodegroup> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { clusterName, nodegroupName } = request;
  const names = { clusterName, nodegroupName };
  return {
    title: `node group '${nodegroupName}' of cluster '${clusterName}'`,
    path: `nodegroup/${clusterName}/${nodegroupName}`,
    expected: expectedDurations.nodegroup,
    request,
    describe: () => describeNodegroup(aws, names, { signal }),
    plan: planNodegroup,
    gather: asked => gatherNodegroupFacts(aws, asked, { signal }),
    complete: completeNodegroupRequest,
    judge: runPreflight,
    takeTurn: facts => waitForActiveCluster(run, factValue(facts.cluster)),
    apply: (complete, clientRequestToken) =>
      applyNodegroup(aws, complete, { clientRequestToken, signal }),
    wait: options => waitForNodegroup(aws, names, options),
  };
}

import {
  judgeNodegroupUpdate,
  type WantedNodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyNodegroupChange,
  describeNodegroup,
  gatherNodegroupUpdateFacts,
  isTurnTaken,
  planNodegroupUpdate,
  toNodegroupUpdateRequest,
  waitForUpdate,
  waitUntilSettled,
  type DescribedNodegroup,
  type NodegroupChange,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import { expectedDurations } from '../run/expectedDurations';
import type { ResourceUpdate } from '../run/updateResource';
import { waitFor } from '../run/waitFor';

/** How a node group is changed: its tags, its settings, and then its version, each once EKS has ended the one before. */
export function nodegroupUpdate(
  run: ActionRun,
  options: {
    clusterName: string;
    nodegroupName: string;
    wanted: WantedNodegroup;
    force: boolean;
  },
): ResourceUpdate<DescribedNodegroup, NodegroupChange> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { clusterName, nodegroupName, wanted, force } = options;
  const names = { clusterName, nodegroupName };
  const title = `node group '${nodegroupName}' of cluster '${clusterName}'`;
  const expected = expectedDurations.nodegroupUpdate;
  let nodegroupArn: string | undefined;
  return {
    kind: 'update',
    title,
    path: `nodegroup/${clusterName}/${nodegroupName}`,
    expected,
    describe: async () => {
      const found = await describeNodegroup(aws, names, { signal });
      nodegroupArn = found?.nodegroupArn;
      return found;
    },
    plan: existing => planNodegroupUpdate(wanted, existing),
    judge: async (existing, steps) => {
      const request = toNodegroupUpdateRequest({
        wanted,
        existing,
        steps,
        force,
      });
      return judgeNodegroupUpdate(
        request,
        await gatherNodegroupUpdateFacts(aws, request, { signal }),
      );
    },
    takeTurn: () =>
      waitFor(run, { title, expected, kind: 'update' }, wait =>
        waitUntilSettled(aws, { type: 'nodegroup', ...names }, wait),
      ),
    lostTurn: isTurnTaken,
    apply: (step, clientRequestToken) =>
      applyNodegroupChange(aws, { ...names, nodegroupArn }, step, {
        clientRequestToken,
        force,
        signal,
      }),
    wait: (update, wait) => waitForUpdate(aws, { ...names, ...update }, wait),
  };
}

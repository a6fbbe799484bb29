import {
  judgeClusterUpdate,
  type WantedCluster,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyClusterChange,
  describeCluster,
  gatherClusterUpdateFacts,
  isTurnTaken,
  planClusterUpdate,
  readCluster,
  toClusterUpdateRequest,
  waitForUpdate,
  type ClusterChange,
  type DescribedCluster,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import { expectedDurations } from '../run/expectedDurations';
import type { ResourceUpdate } from '../run/updateResource';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

/** How a cluster is changed: one kind of change after the other, each once EKS has ended the one before. */
export function clusterUpdate(
  run: ActionRun,
  options: { name: string; wanted: WantedCluster; force: boolean },
): ResourceUpdate<DescribedCluster, ClusterChange> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { name, wanted, force } = options;
  return {
    kind: 'update',
    title: `cluster '${name}'`,
    path: `cluster/${name}`,
    expected: expectedDurations.clusterUpdate,
    describe: () => describeCluster(aws, name, { signal }),
    plan: existing => planClusterUpdate(wanted, existing),
    judge: async (existing, steps) => {
      const request = toClusterUpdateRequest({
        wanted,
        existing,
        steps,
        force,
      });
      return judgeClusterUpdate(
        request,
        await gatherClusterUpdateFacts(aws, request, { signal }),
      );
    },
    takeTurn: async () =>
      waitForActiveCluster(
        run,
        await readCluster(aws, { clusterName: name }, { signal }),
      ),
    lostTurn: isTurnTaken,
    apply: (step, clientRequestToken) =>
      applyClusterChange(aws, name, step, {
        clientRequestToken,
        force,
        signal,
      }),
    wait: (update, wait) =>
      waitForUpdate(aws, { clusterName: name, ...update }, wait),
  };
}

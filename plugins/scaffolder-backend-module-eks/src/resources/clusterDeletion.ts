import {
  judgeClusterDeletion,
  listLeftBehind,
  type ClusterDeletionFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  describeCluster,
  gatherClusterDeletionFacts,
  isTurnTaken,
  type DescribedCluster,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import { deleteResource, type Deletion } from '../run/deleteResource';
import { expectedDurations } from '../run/expectedDurations';
import { deletionOf } from './deletionOf';
import { fargateProfileDeletion } from './fargateProfileDeletion';
import { nodegroupDeletion } from './nodegroupDeletion';

/** How a cluster is deleted, with its node groups and Fargate profiles when they shall go too. */
export function clusterDeletion(
  run: ActionRun,
  options: {
    name: string;
    deleteCompute: boolean;
    leaveBehind: boolean;
    /** Told what the cluster leaves behind. */
    onLeftBehind: (ids: string[]) => void;
  },
): Deletion<DescribedCluster> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { name, deleteCompute, leaveBehind, onLeftBehind } = options;
  let facts: ClusterDeletionFacts | undefined;
  return {
    ...deletionOf(
      run,
      { type: 'cluster', clusterName: name },
      `cluster/${name}`,
      expectedDurations.clusterDeletion,
    ),
    describe: () => describeCluster(aws, name, { signal }),
    judge: async existing => {
      facts = await gatherClusterDeletionFacts(aws, existing, { signal });
      onLeftBehind(listLeftBehind(facts));
      const deletionProtection = existing.deletionProtection ?? false;
      return judgeClusterDeletion(
        { name, deletionProtection, deleteCompute, leaveBehind },
        facts,
      );
    },
    show: ({ status, version, endpoint }) => ({
      status,
      version,
      endpoint,
      ...contentsOf(facts),
    }),
    // What was added to the cluster since it was judged is nobody's turn: no waiting makes it go.
    lostTurn: error => isTurnTaken(error) && !/ attached\b/.test(`${error}`),
    clearTheWay: async () => {
      const { nodegroups = [], fargateProfiles = [] } = contentsOf(facts);
      await deleteAll(run, name, nodegroups, fargateProfiles);
    },
  };
}

function contentsOf(facts: ClusterDeletionFacts | undefined) {
  return {
    nodegroups: facts?.nodegroups.known ? facts.nodegroups.value : [],
    fargateProfiles: facts?.fargateProfiles.known
      ? facts.fargateProfiles.value
      : [],
  };
}

/** Node groups go side by side, Fargate profiles one after the other, as EKS takes them. All that can go goes. */
async function deleteAll(
  run: ActionRun,
  clusterName: string,
  nodegroups: string[],
  fargateProfiles: string[],
): Promise<void> {
  const results = await Promise.allSettled([
    ...nodegroups.map(nodegroupName =>
      deleteResource(
        run,
        nodegroupDeletion(run, { clusterName, nodegroupName }),
      ),
    ),
    deleteInTurn(run, clusterName, fargateProfiles),
  ]);
  const failures = results.filter(({ status }) => status === 'rejected');
  run.ctx.signal?.throwIfAborted();
  const [first, ...others] = failures.map(result =>
    result.status === 'rejected' ? result.reason : undefined,
  );
  for (const other of others) {
    run.ctx.logger.error(`${other}`);
  }
  if (first) {
    throw first;
  }
}

async function deleteInTurn(
  run: ActionRun,
  clusterName: string,
  fargateProfiles: string[],
): Promise<void> {
  for (const fargateProfileName of fargateProfiles) {
    await deleteResource(
      run,
      fargateProfileDeletion(run, { clusterName, fargateProfileName }),
    );
  }
}

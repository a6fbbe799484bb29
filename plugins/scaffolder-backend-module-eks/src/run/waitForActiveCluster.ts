import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import { waitForCluster } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { expectedDurations } from './expectedDurations';
import { waitFor } from './waitFor';

/** Waits until a cluster that is being made or updated takes node groups and Fargate profiles. */
export async function waitForActiveCluster(
  run: ActionRun,
  cluster: Cluster | undefined,
): Promise<void> {
  if (!cluster || cluster.status === 'ACTIVE') {
    return;
  }
  await waitFor(
    run,
    {
      title: `cluster '${cluster.name}'`,
      expected: expectedDurations.cluster,
    },
    options => waitForCluster(run.aws, { clusterName: cluster.name }, options),
  );
}

import { NotFoundError } from '@backstage/errors';
import { readCluster } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../../run/ActionRun';
import { waitForActiveCluster } from '../../run/waitForActiveCluster';
import type { PlatformStep } from './PlatformStep';

/** A cluster that the platform uses and does not make. */
export function existingClusterStep(
  run: ActionRun,
  clusterName: string,
): PlatformStep {
  const { aws, place, ctx } = run;
  const { signal } = ctx;
  const change = {
    title: `cluster '${clusterName}'`,
    path: `cluster/${clusterName}`,
  };
  return {
    async inspect() {
      const cluster = await readCluster(aws, { clusterName }, { signal });
      return cluster
        ? {
            change,
            plan: { action: 'adopt', status: cluster.status },
            findings: [],
          }
        : {
            change,
            plan: { action: 'create' },
            findings: [
              {
                severity: 'error',
                code: 'CLUSTER_NOT_FOUND',
                field: 'name',
                message: `No cluster '${clusterName}' in ${place}`,
                remedy:
                  'Correct the name, the account or the region, or leave out existing to have the cluster made.',
              },
            ],
          };
    },
    async make() {
      const cluster = await readCluster(aws, { clusterName }, { signal });
      if (!cluster) {
        throw new NotFoundError(`No cluster '${clusterName}' in ${place}`);
      }
      await waitForActiveCluster(run, cluster);
      return { ...cluster, status: 'ACTIVE' };
    },
  };
}

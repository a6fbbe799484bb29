import type {
  Cluster,
  IrsaServiceAccount,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ActionRun } from '../run/ActionRun';
import { readReadyCluster } from './readReadyCluster';

/**
 * The clusters of some ServiceAccounts, once each; those that do not exist are not in the answer.
 *
 * @throws InputError when a region is not among the configured ones of the account.
 */
export async function readIrsaClusters(
  run: ActionRun,
  serviceAccounts: Array<Pick<IrsaServiceAccount, 'clusterName' | 'region'>>,
): Promise<Cluster[]> {
  const { deps, scope, ctx } = run;
  const asked = new Map(
    serviceAccounts.map(({ clusterName, region = scope.region }) => [
      `${region}/${clusterName}`,
      { clusterName, region },
    ]),
  );
  const clusters = await Promise.all(
    [...asked.values()].map(async ({ clusterName, region }) => {
      const aws =
        region === scope.region
          ? run.aws
          : await deps.eks.forScope(
              { accountId: scope.accountId, region },
              {
                attribution: {
                  userEntityRef: ctx.user?.ref,
                  taskId: ctx.task.id,
                },
              },
            );
      return readReadyCluster(run, clusterName, aws);
    }),
  );
  return clusters.filter(cluster => cluster !== undefined);
}

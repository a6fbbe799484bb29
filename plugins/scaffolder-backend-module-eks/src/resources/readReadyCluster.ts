import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import {
  readCluster,
  type AwsScope,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

const COMING = ['CREATING', 'PENDING'];

/**
 * A cluster, once it has an OIDC issuer: one that is being created is waited for, unless in a dry run. Undefined when there is
 * none of this name.
 */
export async function readReadyCluster(
  run: ActionRun,
  clusterName: string,
  aws: AwsScope = run.aws,
): Promise<Cluster | undefined> {
  const { signal, isDryRun } = run.ctx;
  const cluster = await readCluster(aws, { clusterName }, { signal });
  if (
    !cluster ||
    cluster.oidcIssuer ||
    isDryRun ||
    !COMING.includes(cluster.status)
  ) {
    return cluster;
  }
  await waitForActiveCluster({ ...run, aws }, cluster);
  return readCluster(aws, { clusterName }, { signal });
}

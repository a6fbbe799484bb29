import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { readCluster } from '../../read/readCluster';
import { waitForResource, type WaitOptions } from '../waitForResource';

/**
 * Waits until a cluster is ACTIVE.
 *
 * @throws CreationFailedError with every health issue as soon as it is FAILED or DELETING; the errors of `pollUntil`.
 * @public
 */
export async function waitForCluster(
  aws: AwsScope,
  names: { clusterName: string },
  options: WaitOptions,
): Promise<Cluster> {
  return waitForResource({
    ...options,
    title: `Cluster '${names.clusterName}'`,
    scope: aws.scope,
    read: signal => readCluster(aws, names, { signal }),
    ready: ['ACTIVE'],
    failed: ['FAILED', 'DELETING'],
  });
}

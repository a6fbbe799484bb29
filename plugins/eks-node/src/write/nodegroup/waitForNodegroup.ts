import type { Nodegroup } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { readNodegroup } from '../../read/readNodegroup';
import { waitForResource, type WaitOptions } from '../waitForResource';

/**
 * Waits until a node group is ACTIVE.
 *
 * @throws CreationFailedError with every health issue as soon as it is CREATE_FAILED, DEGRADED or being deleted; the
 * errors of `pollUntil`.
 * @public
 */
export async function waitForNodegroup(
  aws: AwsScope,
  names: { clusterName: string; nodegroupName: string },
  options: WaitOptions,
): Promise<Nodegroup> {
  return waitForResource({
    ...options,
    title: `Node group '${names.nodegroupName}' of cluster '${names.clusterName}'`,
    scope: aws.scope,
    read: signal => readNodegroup(aws, names, { signal }),
    ready: ['ACTIVE'],
    failed: ['CREATE_FAILED', 'DEGRADED', 'DELETING', 'DELETE_FAILED'],
  });
}

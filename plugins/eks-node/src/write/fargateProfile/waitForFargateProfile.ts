import type { FargateProfile } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { readFargateProfile } from '../../read/readFargateProfile';
import { waitForResource, type WaitOptions } from '../waitForResource';

/**
 * Waits until a Fargate profile is ACTIVE.
 *
 * @throws CreationFailedError with every health issue as soon as it is CREATE_FAILED or being deleted; the errors of
 * `pollUntil`.
 * @public
 */
export async function waitForFargateProfile(
  aws: AwsScope,
  names: { clusterName: string; fargateProfileName: string },
  options: WaitOptions,
): Promise<FargateProfile> {
  return waitForResource({
    ...options,
    title: `Fargate profile '${names.fargateProfileName}' of cluster '${names.clusterName}'`,
    scope: aws.scope,
    read: signal => readFargateProfile(aws, names, { signal }),
    ready: ['ACTIVE'],
    failed: ['CREATE_FAILED', 'DELETING', 'DELETE_FAILED'],
  });
}

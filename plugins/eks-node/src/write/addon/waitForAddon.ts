import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { requireMember } from '../../translate/requireMember';
import { toHealthIssues } from '../../translate/toHealthIssues';
import { waitForResource, type WaitOptions } from '../waitForResource';
import { describeAddon } from './describeAddon';

/**
 * An addon as EKS shows it.
 *
 * @public
 */
export interface ObservedAddon {
  arn: string;
  version?: string;
  status: string;
  health: HealthIssue[];
}

/**
 * Waits until an addon is ACTIVE.
 *
 * @throws CreationFailedError with every health issue as soon as it is CREATE_FAILED, DEGRADED, UPDATE_FAILED or being
 * deleted; the errors of `pollUntil`.
 * @public
 */
export async function waitForAddon(
  aws: AwsScope,
  names: { clusterName: string; addonName: string },
  options: WaitOptions,
): Promise<ObservedAddon> {
  const title = `Add-on '${names.addonName}' of cluster '${names.clusterName}'`;
  return waitForResource<ObservedAddon>({
    ...options,
    title,
    scope: aws.scope,
    read: async signal => {
      const addon = await describeAddon(aws, names, { signal });
      return (
        addon && {
          arn: requireMember(addon.addonArn, 'addonArn', title),
          version: addon.addonVersion,
          status: addon.status ?? 'UNKNOWN',
          health: toHealthIssues(addon.health?.issues),
        }
      );
    },
    ready: ['ACTIVE'],
    failed: [
      'CREATE_FAILED',
      'DEGRADED',
      'UPDATE_FAILED',
      'DELETING',
      'DELETE_FAILED',
    ],
  });
}

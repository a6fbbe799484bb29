import type {
  AccessEntryRequest,
  HealthIssue,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { requireMember } from '../../translate/requireMember';
import { waitForResource, type WaitOptions } from '../waitForResource';
import { describeAccessEntry } from './describeAccessEntry';
import { missingAccessPolicies } from './missingAccessPolicies';

/**
 * An access entry on its way to what was asked for; EKS knows no states of it.
 *
 * @public
 */
export interface ObservedAccessEntry {
  arn: string;
  /** What the principal is called inside the cluster. */
  username?: string;
  status: 'CREATING' | 'ACTIVE';
  health: HealthIssue[];
}

/**
 * Waits until EKS shows an access entry with all its access policies.
 *
 * @throws CreationFailedError when there is no such entry; the errors of `pollUntil`.
 * @public
 */
export async function waitForAccessEntry(
  aws: AwsScope,
  request: AccessEntryRequest,
  options: WaitOptions,
): Promise<ObservedAccessEntry> {
  const title = `Access entry of '${request.principalArn}' in cluster '${request.clusterName}'`;
  return waitForResource<ObservedAccessEntry>({
    ...options,
    title,
    scope: aws.scope,
    read: async signal => {
      const entry = await describeAccessEntry(aws, request, { signal });
      return (
        entry && {
          arn: requireMember(entry.accessEntryArn, 'accessEntryArn', title),
          username: entry.username,
          status:
            missingAccessPolicies(request, entry).length === 0
              ? 'ACTIVE'
              : 'CREATING',
          health: [],
        }
      );
    },
    ready: ['ACTIVE'],
    failed: [],
  });
}

import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { requireMember } from '../../translate/requireMember';
import { toHealthIssues } from '../../translate/toHealthIssues';
import { waitForResource, type WaitOptions } from '../waitForResource';
import { describeCapability } from './describeCapability';

/**
 * A capability as EKS shows it.
 *
 * @public
 */
export interface ObservedCapability {
  arn: string;
  version?: string;
  /** URL of Argo CD; missing for the other types. */
  serverUrl?: string;
  status: string;
  health: HealthIssue[];
}

/**
 * Waits until a capability is ACTIVE.
 *
 * @throws CreationFailedError with every health issue as soon as it is CREATE_FAILED, DEGRADED or being deleted; the errors
 * of `pollUntil`.
 * @public
 */
export async function waitForCapability(
  aws: AwsScope,
  names: { clusterName: string; capabilityName: string },
  options: WaitOptions,
): Promise<ObservedCapability> {
  const title = `Capability '${names.capabilityName}' of cluster '${names.clusterName}'`;
  return waitForResource<ObservedCapability>({
    ...options,
    title,
    scope: aws.scope,
    read: async signal => {
      const capability = await describeCapability(aws, names, { signal });
      return (
        capability && {
          arn: requireMember(capability.arn, 'arn', title),
          version: capability.version,
          serverUrl: capability.configuration?.argoCd?.serverUrl,
          status: capability.status ?? 'UNKNOWN',
          health: toHealthIssues(capability.health?.issues),
        }
      );
    },
    ready: ['ACTIVE'],
    failed: ['CREATE_FAILED', 'DEGRADED', 'DELETING', 'DELETE_FAILED'],
  });
}

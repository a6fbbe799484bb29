import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { requireMember } from '../../translate/requireMember';
import { waitForResource, type WaitOptions } from '../waitForResource';
import { describePodIdentityAssociation } from './describePodIdentityAssociation';

/**
 * A pod identity association as EKS shows it; EKS knows no states of it.
 *
 * @public
 */
export interface ObservedPodIdentityAssociation {
  arn: string;
  associationId: string;
  /** What a target role's trust policy asks for as `sts:ExternalId`; missing without a target role. */
  externalId?: string;
  status: 'ACTIVE';
  health: HealthIssue[];
}

/**
 * Waits until EKS shows the pod identity association of a ServiceAccount.
 *
 * @throws CreationFailedError when there is none; the errors of `pollUntil`.
 * @public
 */
export async function waitForPodIdentityAssociation(
  aws: AwsScope,
  names: { clusterName: string; namespace: string; serviceAccount: string },
  options: WaitOptions,
): Promise<ObservedPodIdentityAssociation> {
  const title = `Pod identity association of ServiceAccount '${names.namespace}/${names.serviceAccount}' of cluster '${names.clusterName}'`;
  return waitForResource<ObservedPodIdentityAssociation>({
    ...options,
    title,
    scope: aws.scope,
    read: async signal => {
      const found = await describePodIdentityAssociation(aws, names, {
        signal,
      });
      return (
        found && {
          arn: requireMember(found.associationArn, 'associationArn', title),
          associationId: requireMember(
            found.associationId,
            'associationId',
            title,
          ),
          externalId: found.externalId,
          status: 'ACTIVE',
          health: [],
        }
      );
    },
    ready: ['ACTIVE'],
    failed: [],
  });
}

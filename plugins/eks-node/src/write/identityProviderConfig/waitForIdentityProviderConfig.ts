import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { requireMember } from '../../translate/requireMember';
import { waitForResource, type WaitOptions } from '../waitForResource';
import { describeIdentityProviderConfig } from './describeIdentityProviderConfig';
import { readFailedAssociation } from './readFailedAssociation';

/**
 * An OIDC identity provider of a cluster's users as EKS shows it.
 *
 * @public
 */
export interface ObservedIdentityProviderConfig {
  /** Missing when the association failed. */
  arn?: string;
  status: string;
  health: HealthIssue[];
}

/**
 * Waits until an identity provider is ACTIVE, which takes some 15 minutes. An association that fails vanishes and leaves its
 * reasons in an update of the cluster.
 *
 * @throws CreationFailedError with every reason as soon as the association has failed or is being taken away; the errors of
 * `pollUntil`.
 * @public
 */
export async function waitForIdentityProviderConfig(
  aws: AwsScope,
  names: { clusterName: string; identityProviderConfigName: string },
  options: WaitOptions,
): Promise<ObservedIdentityProviderConfig> {
  const title = `Identity provider '${names.identityProviderConfigName}' of cluster '${names.clusterName}'`;
  return waitForResource<ObservedIdentityProviderConfig>({
    ...options,
    title,
    scope: aws.scope,
    read: async signal => {
      const config = await describeIdentityProviderConfig(aws, names, {
        signal,
      });
      if (!config) {
        return readFailedAssociation(aws, names, { signal });
      }
      return {
        arn: requireMember(
          config.identityProviderConfigArn,
          'identityProviderConfigArn',
          title,
        ),
        status: config.status ?? 'UNKNOWN',
        health: [],
      };
    },
    ready: ['ACTIVE'],
    failed: ['FAILED', 'DELETING'],
  });
}

import {
  DescribeIdentityProviderConfigCommand,
  type OidcIdentityProviderConfig,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/**
 * What EKS tells of an identity provider, in its own words.
 *
 * @public
 */
export type DescribedIdentityProviderConfig = OidcIdentityProviderConfig;

/**
 * An OIDC identity provider of a cluster's users in AWS's own terms; undefined when none of this name is associated.
 *
 * @public
 */
export async function describeIdentityProviderConfig(
  aws: AwsScope,
  names: { clusterName: string; identityProviderConfigName: string },
  { signal }: ReadOptions = {},
): Promise<DescribedIdentityProviderConfig | undefined> {
  const { clusterName, identityProviderConfigName: name } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeIdentityProviderConfig',
        resource: `identity provider '${name}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribeIdentityProviderConfigCommand({
            clusterName,
            identityProviderConfig: { type: 'oidc', name },
          }),
          { abortSignal: signal },
        ),
    ),
  );
  return answer?.identityProviderConfig?.oidc;
}

import { DescribeIdentityProviderConfigCommand } from '@aws-sdk/client-eks';
import type { IdentityProviderConfig } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toIdentityProviderConfig } from '../translate/toIdentityProviderConfig';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * An identity provider configuration; undefined when there is no such cluster or configuration.
 *
 * @public
 */
export async function readIdentityProviderConfig(
  aws: AwsScope,
  names: { clusterName: string; configName: string },
  { signal }: ReadOptions = {},
): Promise<IdentityProviderConfig | undefined> {
  const { clusterName, configName } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeIdentityProviderConfig',
        resource: `identity provider '${configName}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribeIdentityProviderConfigCommand({
            clusterName,
            identityProviderConfig: { type: 'oidc', name: configName },
          }),
          { abortSignal: signal },
        ),
    ),
  );
  const config = answer?.identityProviderConfig?.oidc;
  return config && toIdentityProviderConfig(config, aws.scope);
}

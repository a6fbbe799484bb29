import { AssociateIdentityProviderConfigCommand } from '@aws-sdk/client-eks';
import type { IdentityProviderConfigRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';

/**
 * Asks EKS to associate an OIDC identity provider with a cluster; the answer means that it is accepted, not that it is done.
 *
 * @public
 */
export async function applyIdentityProviderConfig(
  aws: AwsScope,
  request: IdentityProviderConfigRequest,
  options: { clientRequestToken: string; signal?: AbortSignal },
): Promise<void> {
  const { clientRequestToken, signal } = options;
  const { clusterName, oidc, tags } = request;
  await askAws(
    {
      operation: 'eks:AssociateIdentityProviderConfig',
      resource: `identity provider '${oidc.identityProviderConfigName}' of cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () =>
      aws.eks.send(
        new AssociateIdentityProviderConfigCommand({
          clusterName,
          oidc,
          tags,
          clientRequestToken,
        }),
        { abortSignal: signal },
      ),
  );
}

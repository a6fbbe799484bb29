import { CreatePodIdentityAssociationCommand } from '@aws-sdk/client-eks';
import type { PodIdentityAssociationRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';

/**
 * Gives the pods of a ServiceAccount a role.
 *
 * @public
 */
export async function applyPodIdentityAssociation(
  aws: AwsScope,
  request: PodIdentityAssociationRequest,
  options: { clientRequestToken: string; signal?: AbortSignal },
): Promise<void> {
  const { clientRequestToken, signal } = options;
  const { kind, hasOtherNodes, policy, ...input } = request;
  await askAws(
    {
      operation: 'eks:CreatePodIdentityAssociation',
      resource: `ServiceAccount '${input.namespace}/${input.serviceAccount}' of cluster '${input.clusterName}'`,
      scope: aws.scope,
    },
    () =>
      aws.eks.send(
        new CreatePodIdentityAssociationCommand({
          ...input,
          policy: policy && JSON.stringify(policy),
          clientRequestToken,
        }),
        { abortSignal: signal },
      ),
  );
}

import { CreateFargateProfileCommand } from '@aws-sdk/client-eks';
import type { FargateProfileRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';

/**
 * Asks EKS to create a Fargate profile; the answer means that the creation is accepted, not that it is done.
 *
 * @throws ConflictError when another profile of the cluster is being created or deleted, see `waitForFargateTurn`.
 * @public
 */
export async function applyFargateProfile(
  aws: AwsScope,
  request: FargateProfileRequest,
  options: { clientRequestToken: string; signal?: AbortSignal },
): Promise<void> {
  const { clientRequestToken, signal } = options;
  const { kind, ...input } = request;
  await askAws(
    {
      operation: 'eks:CreateFargateProfile',
      resource: `Fargate profile '${request.fargateProfileName}' of cluster '${request.clusterName}'`,
      scope: aws.scope,
    },
    () =>
      aws.eks.send(
        new CreateFargateProfileCommand({ ...input, clientRequestToken }),
        { abortSignal: signal },
      ),
  );
}

import { CreateCapabilityCommand } from '@aws-sdk/client-eks';
import type { CapabilityRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';

/**
 * Asks EKS to create a capability; the answer means that the creation is accepted, not that it is done.
 *
 * @public
 */
export async function applyCapability(
  aws: AwsScope,
  request: CapabilityRequest,
  options: { clientRequestToken: string; signal?: AbortSignal },
): Promise<void> {
  const { clientRequestToken, signal } = options;
  const { kind, ...input } = request;
  await askAws(
    {
      operation: 'eks:CreateCapability',
      resource: `capability '${input.capabilityName}' of cluster '${input.clusterName}'`,
      scope: aws.scope,
    },
    () =>
      aws.eks.send(
        new CreateCapabilityCommand({ ...input, clientRequestToken }),
        { abortSignal: signal },
      ),
  );
}

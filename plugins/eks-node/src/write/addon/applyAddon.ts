import { CreateAddonCommand } from '@aws-sdk/client-eks';
import type { AddonRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';

/**
 * Asks EKS to create an addon; the answer means that the creation is accepted, not that it is done.
 *
 * @public
 */
export async function applyAddon(
  aws: AwsScope,
  request: AddonRequest,
  options: { clientRequestToken: string; signal?: AbortSignal },
): Promise<void> {
  const { clientRequestToken, signal } = options;
  const { kind, ...input } = request;
  await askAws(
    {
      operation: 'eks:CreateAddon',
      resource: `add-on '${input.addonName}' of cluster '${input.clusterName}'`,
      scope: aws.scope,
    },
    () =>
      aws.eks.send(new CreateAddonCommand({ ...input, clientRequestToken }), {
        abortSignal: signal,
      }),
  );
}

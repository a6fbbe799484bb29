import { CreateClusterCommand } from '@aws-sdk/client-eks';
import type { ClusterRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';

/**
 * Asks EKS to create a cluster; the answer means that the creation is accepted, not that it is done.
 *
 * @public
 */
export async function applyCluster(
  aws: AwsScope,
  request: ClusterRequest,
  options: { clientRequestToken: string; signal?: AbortSignal },
): Promise<void> {
  const { clientRequestToken, signal } = options;
  const { kind, ...input } = request;
  await askAws(
    {
      operation: 'eks:CreateCluster',
      resource: `cluster '${request.name}'`,
      scope: aws.scope,
    },
    () =>
      aws.eks.send(new CreateClusterCommand({ ...input, clientRequestToken }), {
        abortSignal: signal,
      }),
  );
}

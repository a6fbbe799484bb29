import {
  CreateNodegroupCommand,
  type CreateNodegroupCommandInput,
} from '@aws-sdk/client-eks';
import type { NodegroupRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';

/**
 * Asks EKS to create a node group; the answer means that the creation is accepted, not that it is done.
 *
 * @public
 */
export async function applyNodegroup(
  aws: AwsScope,
  request: NodegroupRequest,
  options: { clientRequestToken: string; signal?: AbortSignal },
): Promise<void> {
  const { signal, clientRequestToken } = options;
  const { clusterName, nodegroupName } = request;
  const input = { ...toInput(request), clientRequestToken };
  await askAws(
    {
      operation: 'eks:CreateNodegroup',
      resource: `node group '${nodegroupName}' of cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () =>
      aws.eks.send(new CreateNodegroupCommand(input), { abortSignal: signal }),
  );
}

function toInput(request: NodegroupRequest): CreateNodegroupCommandInput {
  const { kind, subnets, amiType, ...input } = request;
  return {
    ...input,
    subnets: subnets ?? [],
    // EKS learns of an image of one's own from the launch template and refuses an AMI type beside it.
    ...(amiType !== 'CUSTOM' && {
      amiType: amiType as CreateNodegroupCommandInput['amiType'],
    }),
  };
}

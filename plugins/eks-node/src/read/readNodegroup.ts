import { DescribeNodegroupCommand } from '@aws-sdk/client-eks';
import type { Nodegroup } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toNodegroup } from '../translate/toNodegroup';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * A node group; undefined when there is no such cluster or node group.
 *
 * @public
 */
export async function readNodegroup(
  aws: AwsScope,
  names: { clusterName: string; nodegroupName: string },
  { signal }: ReadOptions = {},
): Promise<Nodegroup | undefined> {
  const { clusterName, nodegroupName } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeNodegroup',
        resource: `node group '${nodegroupName}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribeNodegroupCommand({ clusterName, nodegroupName }),
          { abortSignal: signal },
        ),
    ),
  );
  return answer?.nodegroup && toNodegroup(answer.nodegroup, aws.scope);
}

import {
  DescribeNodegroupCommand,
  type Nodegroup as AwsNodegroup,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/**
 * What EKS tells of a node group, in its own words.
 *
 * @public
 */
export type DescribedNodegroup = AwsNodegroup;

/**
 * A node group in AWS's own terms, for comparison with a request; undefined when there is none of this name.
 *
 * @public
 */
export async function describeNodegroup(
  aws: AwsScope,
  names: { clusterName: string; nodegroupName: string },
  { signal }: ReadOptions = {},
): Promise<DescribedNodegroup | undefined> {
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
  return answer?.nodegroup;
}

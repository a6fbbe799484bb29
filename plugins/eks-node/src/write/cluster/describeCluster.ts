import {
  DescribeClusterCommand,
  type Cluster as AwsCluster,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/**
 * What EKS tells of a cluster, in its own words.
 *
 * @public
 */
export type DescribedCluster = AwsCluster;

/**
 * A cluster in AWS's own terms, for comparison with a request; undefined when there is none of this name.
 *
 * @public
 */
export async function describeCluster(
  aws: AwsScope,
  name: string,
  { signal }: ReadOptions = {},
): Promise<DescribedCluster | undefined> {
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeCluster',
        resource: `cluster '${name}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(new DescribeClusterCommand({ name }), {
          abortSignal: signal,
        }),
    ),
  );
  return answer?.cluster;
}

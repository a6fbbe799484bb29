import { DescribeClusterCommand } from '@aws-sdk/client-eks';
import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toCluster } from '../translate/toCluster';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * A cluster; undefined when there is none of this name.
 *
 * @public
 */
export async function readCluster(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<Cluster | undefined> {
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeCluster',
        resource: `cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(new DescribeClusterCommand({ name: clusterName }), {
          abortSignal: signal,
        }),
    ),
  );
  return answer?.cluster && toCluster(answer.cluster, aws.scope);
}

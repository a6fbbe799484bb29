import {
  DescribeCapabilityCommand,
  type Capability as AwsCapability,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/**
 * What EKS tells of a capability, in its own words.
 *
 * @public
 */
export type DescribedCapability = AwsCapability;

/**
 * A capability in AWS's own terms, for comparison with a request; undefined when the cluster has none of this name.
 *
 * @public
 */
export async function describeCapability(
  aws: AwsScope,
  names: { clusterName: string; capabilityName: string },
  { signal }: ReadOptions = {},
): Promise<DescribedCapability | undefined> {
  const { clusterName, capabilityName } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeCapability',
        resource: `capability '${capabilityName}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribeCapabilityCommand({ clusterName, capabilityName }),
          { abortSignal: signal },
        ),
    ),
  );
  return answer?.capability;
}

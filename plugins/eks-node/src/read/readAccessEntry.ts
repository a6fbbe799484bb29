import { DescribeAccessEntryCommand } from '@aws-sdk/client-eks';
import type { AccessEntry } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toAccessEntry } from '../translate/toAccessEntry';
import { readAssociatedAccessPolicies } from './readAssociatedAccessPolicies';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * Entries of nodes, with which EKS associates no access policies:
 * https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html
 */
const TYPES_WITHOUT_POLICIES = new Set([
  'EC2_LINUX',
  'EC2_WINDOWS',
  'FARGATE_LINUX',
  'HYBRID_LINUX',
]);

/**
 * An access entry with its access policies; undefined when there is no such cluster or entry.
 *
 * @public
 */
export async function readAccessEntry(
  aws: AwsScope,
  names: { clusterName: string; principalArn: string },
  options: ReadOptions = {},
): Promise<AccessEntry | undefined> {
  const { clusterName, principalArn } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeAccessEntry',
        resource: `access entry '${principalArn}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribeAccessEntryCommand({ clusterName, principalArn }),
          { abortSignal: options.signal },
        ),
    ),
  );
  if (!answer?.accessEntry) {
    return undefined;
  }
  const policies = TYPES_WITHOUT_POLICIES.has(answer.accessEntry.type ?? '')
    ? []
    : await undefinedWhenNotFound(
        readAssociatedAccessPolicies(aws, names, options),
      );
  return policies && toAccessEntry(answer.accessEntry, policies, aws.scope);
}

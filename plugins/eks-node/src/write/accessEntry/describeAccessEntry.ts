import {
  DescribeAccessEntryCommand,
  paginateListAssociatedAccessPolicies,
  type AccessEntry,
  type AssociatedAccessPolicy,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { collectPages } from '../../read/collectPages';
import { readCluster } from '../../read/readCluster';
import { PAGE_SIZE, type ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/**
 * An access entry in AWS's own terms, with its access policies.
 *
 * @public
 */
export interface DescribedAccessEntry extends AccessEntry {
  accessPolicies: AssociatedAccessPolicy[];
}

/**
 * The access entry of a principal; undefined when the cluster has none, or does not exist, or takes no entries at all.
 *
 * @public
 */
export async function describeAccessEntry(
  aws: AwsScope,
  names: { clusterName: string; principalArn: string },
  options: ReadOptions = {},
): Promise<DescribedAccessEntry | undefined> {
  const { eks, scope } = aws;
  const { clusterName, principalArn } = names;
  const resource = `access entry of '${principalArn}' in cluster '${clusterName}'`;
  const sent = { abortSignal: options.signal };

  // With this mode EKS answers that the request is invalid, which must not look like a failed read.
  const cluster = await readCluster(aws, { clusterName }, options);
  if (!cluster || cluster.authenticationMode === 'CONFIG_MAP') {
    return undefined;
  }
  const answer = await undefinedWhenNotFound(
    askAws({ operation: 'eks:DescribeAccessEntry', resource, scope }, () =>
      eks.send(
        new DescribeAccessEntryCommand({ clusterName, principalArn }),
        sent,
      ),
    ),
  );
  if (!answer?.accessEntry) {
    return undefined;
  }
  const accessPolicies = await askAws(
    { operation: 'eks:ListAssociatedAccessPolicies', resource, scope },
    () =>
      collectPages(
        paginateListAssociatedAccessPolicies(
          { client: eks, pageSize: PAGE_SIZE },
          { clusterName, principalArn },
          sent,
        ),
        page => page.associatedAccessPolicies,
      ),
  );
  return { ...answer.accessEntry, accessPolicies };
}

import { paginateDescribeClusterVersions } from '@aws-sdk/client-eks';
import type { ClusterVersionOption } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toClusterVersionOption } from '../translate/toClusterVersionOption';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The Kubernetes versions that EKS offers in the scope's region, the newest first.
 *
 * @public
 */
export async function readClusterVersions(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<ClusterVersionOption[]> {
  const pages = paginateDescribeClusterVersions(
    { client: aws.eks, pageSize: PAGE_SIZE },
    {},
    { abortSignal: signal },
  );
  const versions = await askAws(
    { operation: 'eks:DescribeClusterVersions', scope: aws.scope },
    () => collectPages(pages, page => page.clusterVersions),
  );
  return versions
    .map(toClusterVersionOption)
    .sort((a, b) =>
      b.version.localeCompare(a.version, 'en', { numeric: true }),
    );
}

import {
  type ClusterVersionInformation,
  paginateDescribeClusterVersions,
} from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/** The Kubernetes versions that EKS offers in the scope's region, as it describes them. */
export async function listClusterVersions(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<ClusterVersionInformation[]> {
  const pages = paginateDescribeClusterVersions(
    { client: aws.eks, pageSize: PAGE_SIZE },
    {},
    { abortSignal: signal },
  );
  return askAws(
    { operation: 'eks:DescribeClusterVersions', scope: aws.scope },
    () => collectPages(pages, page => page.clusterVersions),
  );
}

import { paginateListClusters } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The names of all clusters of a scope.
 *
 * @public
 */
export async function readClusterNames(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListClusters(
    { client: aws.eks, pageSize: PAGE_SIZE },
    {},
    { abortSignal: signal },
  );
  return askAws({ operation: 'eks:ListClusters', scope: aws.scope }, () =>
    collectPages(pages, page => page.clusters),
  );
}

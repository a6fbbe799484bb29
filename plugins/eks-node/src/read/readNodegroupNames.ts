import { paginateListNodegroups } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The names of a cluster's node groups.
 *
 * @throws NotFoundError when there is no such cluster.
 *
 * @public
 */
export async function readNodegroupNames(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListNodegroups(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { clusterName },
    { abortSignal: signal },
  );
  return askAws(
    {
      operation: 'eks:ListNodegroups',
      resource: `cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.nodegroups),
  );
}

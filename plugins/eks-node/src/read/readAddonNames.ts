import { paginateListAddons } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The names of the add-ons of a cluster.
 *
 * @throws NotFoundError when there is no such cluster.
 *
 * @public
 */
export async function readAddonNames(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListAddons(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { clusterName },
    { abortSignal: signal },
  );
  return askAws(
    {
      operation: 'eks:ListAddons',
      resource: `cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.addons),
  );
}

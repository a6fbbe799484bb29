import { paginateListUpdates } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import type { UpdateSubject } from '../translate/toUpdate';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The identifiers of all updates that AWS remembers of a cluster itself, or of a node group or an add-on in it.
 *
 * @throws NotFoundError when there is no such thing.
 *
 * @public
 */
export async function readUpdateIds(
  aws: AwsScope,
  { clusterName, nodegroupName, addonName }: UpdateSubject,
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListUpdates(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { name: clusterName, nodegroupName, addonName },
    { abortSignal: signal },
  );
  return askAws(
    {
      operation: 'eks:ListUpdates',
      resource: `'${[clusterName, nodegroupName ?? addonName]
        .filter(Boolean)
        .join('/')}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.updateIds),
  );
}

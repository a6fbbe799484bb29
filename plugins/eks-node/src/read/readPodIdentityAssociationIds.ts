import { paginateListPodIdentityAssociations } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The identifiers of a cluster's Pod Identity associations. The list says no more of use: not even the role.
 *
 * @throws NotFoundError when there is no such cluster.
 *
 * @public
 */
export async function readPodIdentityAssociationIds(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListPodIdentityAssociations(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { clusterName },
    { abortSignal: signal },
  );
  const summaries = await askAws(
    {
      operation: 'eks:ListPodIdentityAssociations',
      resource: `cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.associations),
  );
  return summaries.flatMap(({ associationId }) => associationId ?? []);
}

import { paginateListAssociatedAccessPolicies } from '@aws-sdk/client-eks';
import type { AssociatedAccessPolicy } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toAssociatedAccessPolicy } from '../translate/toAssociatedAccessPolicy';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The access policies that a principal has in a cluster.
 *
 * @throws NotFoundError when there is no such cluster or access entry.
 *
 * @public
 */
export async function readAssociatedAccessPolicies(
  aws: AwsScope,
  names: { clusterName: string; principalArn: string },
  { signal }: ReadOptions = {},
): Promise<AssociatedAccessPolicy[]> {
  const { clusterName, principalArn } = names;
  const pages = paginateListAssociatedAccessPolicies(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { clusterName, principalArn },
    { abortSignal: signal },
  );
  const policies = await askAws(
    {
      operation: 'eks:ListAssociatedAccessPolicies',
      resource: `access entry '${principalArn}' of cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.associatedAccessPolicies),
  );
  return policies.map(toAssociatedAccessPolicy);
}

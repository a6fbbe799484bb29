import { paginateListAccessPolicies } from '@aws-sdk/client-eks';
import type { AccessPolicyOption } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The access policies that EKS offers, by name.
 *
 * @public
 */
export async function readAccessPolicies(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<AccessPolicyOption[]> {
  const pages = paginateListAccessPolicies(
    { client: aws.eks, pageSize: PAGE_SIZE },
    {},
    { abortSignal: signal },
  );
  const policies = await askAws(
    { operation: 'eks:ListAccessPolicies', scope: aws.scope },
    () => collectPages(pages, page => page.accessPolicies),
  );
  return policies
    .flatMap(({ arn, name }) => (arn && name ? [{ arn, name }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

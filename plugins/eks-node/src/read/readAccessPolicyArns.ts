import { paginateListAccessPolicies } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The ARNs of the access policies that EKS knows.
 *
 * @public
 */
export async function readAccessPolicyArns(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListAccessPolicies(
    { client: aws.eks, pageSize: PAGE_SIZE },
    {},
    { abortSignal: signal },
  );
  const policies = await askAws(
    { operation: 'eks:ListAccessPolicies', scope: aws.scope },
    () => collectPages(pages, page => page.accessPolicies),
  );
  return policies.flatMap(({ arn }) => arn ?? []);
}

import { paginateListAccessEntries } from '@aws-sdk/client-eks';
import { toError } from '@backstage/errors';
import { askAws } from '../aws/askAws';
import { awsErrorCode } from '../aws/awsErrorCode';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The ARNs of the principals that have an access entry in a cluster; none where its authentication mode is `CONFIG_MAP`,
 * which knows no access entries.
 *
 * @throws NotFoundError when there is no such cluster.
 *
 * @public
 */
export async function readAccessEntryPrincipals(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const pages = paginateListAccessEntries(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { clusterName },
    { abortSignal: signal },
  );
  try {
    return await askAws(
      {
        operation: 'eks:ListAccessEntries',
        resource: `cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () => collectPages(pages, page => page.accessEntries),
    );
  } catch (error) {
    if (knowsNoAccessEntries(error)) {
      return [];
    }
    throw error;
  }
}

function knowsNoAccessEntries(error: unknown): boolean {
  return (
    awsErrorCode(error) === 'InvalidRequestException' &&
    /authentication mode must be set to one of/.test(toError(error).message)
  );
}

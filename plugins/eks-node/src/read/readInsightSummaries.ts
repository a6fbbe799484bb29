import { type InsightSummary, paginateListInsights } from '@aws-sdk/client-eks';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * What AWS has found about a cluster, in short.
 *
 * @throws NotFoundError when there is no such cluster.
 */
export async function readInsightSummaries(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<InsightSummary[]> {
  const pages = paginateListInsights(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { clusterName },
    { abortSignal: signal },
  );
  return askAws(
    {
      operation: 'eks:ListInsights',
      resource: `cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.insights),
  );
}

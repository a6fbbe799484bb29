import { paginateListInsights } from '@aws-sdk/client-eks';
import type { Insight } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { readInsight } from './readInsight';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * What AWS has found in the way of an upgrade of a cluster to a version, with what to do; empty when nothing is.
 *
 * @throws NotFoundError when there is no such cluster.
 *
 * @public
 */
export async function readUpgradeInsights(
  aws: AwsScope,
  { clusterName, version }: { clusterName: string; version: string },
  { signal }: ReadOptions = {},
): Promise<Insight[]> {
  const pages = paginateListInsights(
    { client: aws.eks, pageSize: PAGE_SIZE },
    {
      clusterName,
      filter: {
        categories: ['UPGRADE_READINESS'],
        kubernetesVersions: [version],
        statuses: ['ERROR', 'WARNING'],
      },
    },
    { abortSignal: signal },
  );
  const found = await askAws(
    {
      operation: 'eks:ListInsights',
      resource: `cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.insights),
  );
  const insights = await Promise.all(
    found.map(({ id = '' }) =>
      readInsight(aws, { clusterName, insightId: id }, { signal }),
    ),
  );
  return insights.filter(insight => insight !== undefined);
}

import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../../aws/clusterArn';
import type { AwsScope } from '../../EksService';
import { toInsight } from '../../translate/toInsight';
import { readInsight } from '../readInsight';
import { readInsightSummaries } from '../readInsightSummaries';
import type { PlannedReadOptions } from './PlannedReadOptions';
import { undefinedWhenNotFound } from '../undefinedWhenNotFound';

/** What AWS has found about a cluster; only of what does not pass the details are asked for. */
export async function readInsights(
  aws: AwsScope,
  clusterName: string,
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const { partial, limit, signal, plan } = options;
  const parentArn = clusterArn(aws.scope, clusterName);
  const part = { kinds: ['insight' as const], parentArn };

  if (!plan.includes('insight')) {
    return [];
  }
  if (!plan.isDue('insight', parentArn)) {
    partial.skip(part);
    return [];
  }
  const summaries = await partial.attempt(
    { ...part, target: `eks:ListInsights ${clusterName}` },
    () =>
      limit(() =>
        undefinedWhenNotFound(
          readInsightSummaries(aws, { clusterName }, { signal }),
        ),
      ),
  );
  const insights = await Promise.all(
    (summaries ?? []).map(summary =>
      partial.attempt(
        { ...part, target: `eks:DescribeInsight ${clusterName}/${summary.id}` },
        async () =>
          !summary.id || summary.insightStatus?.status === 'PASSING'
            ? toInsight(summary, { clusterName }, aws.scope)
            : limit(() =>
                readInsight(
                  aws,
                  { clusterName, insightId: summary.id ?? '' },
                  { signal },
                ),
              ),
      ),
    ),
  );
  return insights.filter(insight => insight !== undefined);
}

import type { Insight } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { stableUuid } from '../arns';
import type { ClusterRow } from '../tables';
import { clusterFacts } from './ClusterFacts';
import { misconfigurationFindings } from './misconfigurationFindings';
import { lastRefreshAt } from './refreshes';
import { upgradeFindings } from './upgradeFindings';

/**
 * The insights into a cluster, derived from what it is now. AWS looks once a day; the time of the refresh follows that,
 * the findings are always those of the moment.
 */
export function insightsOf(
  cluster: ClusterRow,
  context: OperationContext,
): Insight[] {
  const facts = clusterFacts(cluster, context);
  return [
    ...upgradeFindings(facts),
    ...misconfigurationFindings(facts, context),
  ].map(finding => ({
    ...finding,
    id: stableUuid(
      `${cluster.arn}/${finding.name}/${finding.kubernetesVersion}`,
    ),
    lastRefreshTime: new Date(lastRefreshAt(cluster, context.now())),
    lastTransitionTime: new Date(cluster.createdAt),
  }));
}

import type {
  Insight as AwsInsight,
  InsightSummary,
} from '@aws-sdk/client-eks';
import type { Insight, Scope } from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { requireMember } from './requireMember';

/**
 * An insight, in short or with its details. When AWS last looked is left out: it would make every insight new each day.
 */
export function toInsight(
  insight: InsightSummary & Pick<AwsInsight, 'recommendation' | 'resources'>,
  { clusterName }: { clusterName: string },
  scope: Scope,
): Insight {
  const id = requireMember(insight.id, 'id', 'an insight');
  const where = `insight '${id}'`;
  const ofCluster = clusterArn(scope, clusterName);
  return {
    kind: 'insight',
    arn: `${ofCluster}/insight/${id}`,
    name: requireMember(insight.name, 'name', where),
    accountId: scope.accountId,
    region: scope.region,
    clusterName,
    clusterArn: ofCluster,
    id,
    category: insight.category ?? 'UNKNOWN',
    status: insight.insightStatus?.status ?? 'UNKNOWN',
    reason: insight.insightStatus?.reason,
    kubernetesVersion: insight.kubernetesVersion,
    description: insight.description,
    transitionedAt: insight.lastTransitionTime?.toISOString(),
    recommendation: insight.recommendation,
    resources: (insight.resources ?? []).map(resource => ({
      arn: resource.arn,
      kubernetesResourceUri: resource.kubernetesResourceUri,
      status: resource.insightStatus?.status,
      reason: resource.insightStatus?.reason,
    })),
  };
}

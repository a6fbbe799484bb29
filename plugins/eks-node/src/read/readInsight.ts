import { DescribeInsightCommand } from '@aws-sdk/client-eks';
import type { Insight } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toInsight } from '../translate/toInsight';
import type { ReadOptions } from './ReadOptions';
import { undefinedWhenNotFound } from './undefinedWhenNotFound';

/**
 * An insight with what to do and the resources concerned; undefined when there is no such cluster or insight.
 *
 * @public
 */
export async function readInsight(
  aws: AwsScope,
  names: { clusterName: string; insightId: string },
  { signal }: ReadOptions = {},
): Promise<Insight | undefined> {
  const { clusterName, insightId } = names;
  const answer = await undefinedWhenNotFound(
    askAws(
      {
        operation: 'eks:DescribeInsight',
        resource: `insight '${insightId}' of cluster '${clusterName}'`,
        scope: aws.scope,
      },
      () =>
        aws.eks.send(
          new DescribeInsightCommand({ clusterName, id: insightId }),
          { abortSignal: signal },
        ),
    ),
  );
  return answer?.insight && toInsight(answer.insight, names, aws.scope);
}

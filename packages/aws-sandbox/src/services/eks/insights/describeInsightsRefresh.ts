import type {
  DescribeInsightsRefreshRequest,
  DescribeInsightsRefreshResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { resourceNotFound } from '../errors';
import { findCluster } from '../findCluster';

/** How far the last refresh that somebody asked for is. */
export const describeInsightsRefresh: Operation<
  DescribeInsightsRefreshRequest,
  DescribeInsightsRefreshResponse
> = (input, context) => {
  const { name, insightsRefresh } = findCluster(input.clusterName!, context);
  if (!insightsRefresh) {
    throw resourceNotFound(`No insights refresh found for cluster: ${name}`, {
      clusterName: name,
    });
  }
  const { startedAt, endsAt } = insightsRefresh;
  const isOver = context.now() >= endsAt;
  return {
    message: isOver ? 'Insights refresh completed' : 'Insights refresh started',
    status: isOver ? 'COMPLETED' : 'IN_PROGRESS',
    startedAt: new Date(startedAt),
    endedAt: isOver ? new Date(endsAt) : undefined,
  };
};

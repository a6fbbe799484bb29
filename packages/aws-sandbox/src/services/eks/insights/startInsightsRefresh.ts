import type {
  StartInsightsRefreshRequest,
  StartInsightsRefreshResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { requireActiveCluster } from '../rules/requireActiveCluster';
import { REFRESH_TAKES } from './refreshes';

/** Begins to look for insights again. */
export const startInsightsRefresh: Operation<
  StartInsightsRefreshRequest,
  StartInsightsRefreshResponse
> = (input, context) => {
  const cluster = requireActiveCluster(input.clusterName!, context);
  const startedAt = context.now();
  const inProgress = startedAt < (cluster.insightsRefresh?.endsAt ?? 0);
  if (!inProgress) {
    cluster.insightsRefresh = {
      startedAt,
      endsAt: startedAt + context.scale(REFRESH_TAKES),
    };
  }
  return {
    message: inProgress
      ? 'An insights refresh is already in progress'
      : 'Insights refresh started',
    status: 'IN_PROGRESS',
  };
};

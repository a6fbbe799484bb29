import type {
  DescribeInsightRequest,
  DescribeInsightResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { resourceNotFound } from '../errors';
import { findCluster } from '../findCluster';
import { insightsOf } from './insightsOf';

/** One insight into a cluster with the resources it concerns. */
export const describeInsight: Operation<
  DescribeInsightRequest,
  DescribeInsightResponse
> = (input, context) => {
  const cluster = findCluster(input.clusterName!, context);
  const insight = insightsOf(cluster, context).find(
    ({ id }) => id === input.id,
  );
  if (!insight) {
    throw resourceNotFound(
      `No insight found for id: ${input.id} in cluster: ${cluster.name}`,
      { clusterName: cluster.name },
    );
  }
  return { insight };
};

import type { OperationTable } from '../../../server/Operation';
import { describeInsight } from './describeInsight';
import { describeInsightsRefresh } from './describeInsightsRefresh';
import { listInsights } from './listInsights';
import { startInsightsRefresh } from './startInsightsRefresh';

/** The EKS operations on insights. */
export const insightOperations: OperationTable = {
  ListInsights: listInsights,
  DescribeInsight: describeInsight,
  StartInsightsRefresh: startInsightsRefresh,
  DescribeInsightsRefresh: describeInsightsRefresh,
};

import type {
  DescribeClusterRequest,
  DescribeClusterResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { findCluster } from './findCluster';
import { showCluster } from './showCluster';

/** One cluster in full. */
export const describeCluster: Operation<
  DescribeClusterRequest,
  DescribeClusterResponse
> = (input, context) => {
  const row = findCluster(input.name!, context);
  return {
    cluster: showCluster(row, context.now(), context.clusterAddress?.(row)),
  };
};

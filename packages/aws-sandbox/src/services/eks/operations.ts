import type { OperationTable } from '../../server/Operation';
import { createCluster } from './createCluster';
import { describeCluster } from './describeCluster';
import { listClusters } from './listClusters';

/** The EKS operations of the sandbox. */
export const eksOperations: OperationTable = {
  CreateCluster: createCluster,
  DescribeCluster: describeCluster,
  ListClusters: listClusters,
};

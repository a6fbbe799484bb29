import type {
  DescribeNodegroupRequest,
  DescribeNodegroupResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { findNodegroup } from './findNodegroup';
import { showNodegroup } from './showNodegroup';

/** One node group in full. */
export const describeNodegroup: Operation<
  DescribeNodegroupRequest,
  DescribeNodegroupResponse
> = (input, context) => {
  const row = findNodegroup(input.clusterName!, input.nodegroupName!, context);
  return { nodegroup: showNodegroup(row, context.now()) };
};

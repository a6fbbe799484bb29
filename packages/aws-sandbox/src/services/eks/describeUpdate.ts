import type {
  DescribeUpdateRequest,
  DescribeUpdateResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { resourceNotFound } from './errors';
import { findCluster } from './findCluster';
import { findNodegroup } from './findNodegroup';
import { showUpdate, updatesOf } from './updates';

/** One update of a cluster or node group. */
export const describeUpdate: Operation<
  DescribeUpdateRequest,
  DescribeUpdateResponse
> = (input, context) => {
  const clusterName = input.name!;
  const { nodegroupName, updateId } = input;
  findCluster(clusterName, context);
  if (nodegroupName) findNodegroup(clusterName, nodegroupName, context);
  const update = updatesOf({ clusterName, nodegroupName }, context).find(
    row => row.id === updateId,
  );
  if (!update) {
    throw resourceNotFound(`No update found for ID: ${updateId}`, {
      clusterName,
      nodegroupName,
    });
  }
  return { update: showUpdate(update, context.now()) };
};

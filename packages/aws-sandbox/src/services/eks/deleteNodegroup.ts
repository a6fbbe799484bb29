import type {
  DeleteNodegroupRequest,
  DeleteNodegroupResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { resourceInUse } from './errors';
import { findNodegroup } from './findNodegroup';
import { beginDeletion, durations, statusAt } from './life';
import { showNodegroup } from './showNodegroup';

/** Begins the deletion of a node group. */
export const deleteNodegroup: Operation<
  DeleteNodegroupRequest,
  DeleteNodegroupResponse
> = (input, context) => {
  const row = findNodegroup(input.clusterName!, input.nodegroupName!, context);
  const { clusterName, nodegroupName } = row;
  const status = statusAt(row, context.now());
  if (status === 'CREATING' || status === 'UPDATING' || status === 'DELETING') {
    throw resourceInUse(
      `Nodegroup ${nodegroupName} cannot be deleted because it is currently ${status}`,
      { clusterName, nodegroupName },
    );
  }
  beginDeletion(
    row,
    context.now() + context.scale(durations.nodegroupDelete),
    context.takeOutcome({
      resource: 'deletion',
      clusterName,
      name: nodegroupName,
    }),
  );
  row.modifiedAt = context.now();
  return { nodegroup: showNodegroup(row, context.now()) };
};

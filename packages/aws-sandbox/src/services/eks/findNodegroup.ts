import type { OperationContext } from '../../server/Operation';
import { removeAutomaticEntry } from './access/removeAutomaticEntry';
import { resourceNotFound } from './errors';
import { findCluster } from './findCluster';
import { settleChange, statusAt } from './life';
import { nodegroupTable, updateTable, type NodegroupRow } from './tables';

type Context = Pick<OperationContext, 'place' | 'now'>;

/**
 * The node group of that name as it stands now.
 *
 * @throws AwsError ResourceNotFoundException when the cluster or the node group does not exist.
 */
export function findNodegroup(
  clusterName: string,
  nodegroupName: string,
  context: Context,
): NodegroupRow {
  findCluster(clusterName, context);
  const row = context.place
    .table(nodegroupTable)
    .get(nodegroupKey(clusterName, nodegroupName));
  if (!row || !settleNodegroup(row, context)) {
    throw resourceNotFound(`No node group found for name: ${nodegroupName}.`, {
      clusterName,
      nodegroupName,
    });
  }
  return row;
}

/** The node groups of a cluster that exist now. */
export function liveNodegroups(
  clusterName: string,
  context: Context,
): NodegroupRow[] {
  const rows = [...context.place.table(nodegroupTable).values()];
  return rows.filter(
    row => row.clusterName === clusterName && settleNodegroup(row, context),
  );
}

/** Key of a node group in its table. */
export function nodegroupKey(clusterName: string, name: string): string {
  return `${clusterName}/${name}`;
}

function settleNodegroup(row: NodegroupRow, { place, now }: Context): boolean {
  if (statusAt(row, now()) !== undefined) {
    settleChange(row, now());
    return true;
  }
  const { clusterName, nodegroupName } = row;
  place.table(nodegroupTable).delete(nodegroupKey(clusterName, nodegroupName));
  removeAutomaticEntry(place, {
    clusterName,
    roleArn: row.nodeRole,
    types: ['EC2_LINUX', 'EC2_WINDOWS'],
  });
  const updates = place.table(updateTable);
  for (const update of updates.values()) {
    if (
      update.clusterName === clusterName &&
      update.nodegroupName === nodegroupName
    ) {
      updates.delete(update.id);
    }
  }
  return false;
}

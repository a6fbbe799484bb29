import type { OperationContext } from '../../server/Operation';
import type { Place, TableKey } from '../../world/World';
import { securityGroupTable } from '../ec2/tables';
import { resourceNotFound } from './errors';
import { settleChange, statusAt } from './life';
import {
  accessEntryTable,
  addonTable,
  capabilityTable,
  clusterTable,
  identityProviderTable,
  podIdentityTable,
  updateTable,
  type ClusterRow,
} from './tables';

/** What goes with a cluster. */
const CHILD_TABLES: TableKey<{ clusterName: string }>[] = [
  updateTable,
  accessEntryTable,
  addonTable,
  capabilityTable,
  identityProviderTable,
  podIdentityTable,
];

/**
 * The cluster of that name as it stands now.
 *
 * @throws AwsError ResourceNotFoundException when there is none.
 */
export function findCluster(
  name: string,
  context: Pick<OperationContext, 'place' | 'now'>,
): ClusterRow {
  const row = context.place.table(clusterTable).get(name);
  if (!row || !settleCluster(row, context)) {
    throw resourceNotFound(`No cluster found for name: ${name}.`, {
      clusterName: name,
    });
  }
  return row;
}

/** Every cluster that exists now. */
export function liveClusters(
  context: Pick<OperationContext, 'place' | 'now'>,
): ClusterRow[] {
  const rows = [...context.place.table(clusterTable).values()];
  return rows.filter(row => settleCluster(row, context));
}

/** Brings a cluster up to the moment; false when its deletion has ended, and then it leaves nothing behind. */
function settleCluster(
  row: ClusterRow,
  { place, now }: Pick<OperationContext, 'place' | 'now'>,
): boolean {
  if (statusAt(row, now()) !== undefined) {
    settleChange(row, now());
    return true;
  }
  removeCluster(row, place);
  return false;
}

function removeCluster(row: ClusterRow, place: Place): void {
  place.table(clusterTable).delete(row.name);
  const groupId = row.resourcesVpcConfig.clusterSecurityGroupId;
  if (groupId) place.table(securityGroupTable).delete(groupId);
  for (const key of CHILD_TABLES) {
    const table = place.table(key);
    for (const [id, child] of table) {
      if (child.clusterName === row.name) table.delete(id);
    }
  }
}

import type { OperationContext } from '../../../server/Operation';
import { resourceNotFound } from '../errors';
import { findCluster } from '../findCluster';
import { settleChange, statusAt } from '../life';
import {
  accessEntryTable,
  capabilityTable,
  updateTable,
  type CapabilityRow,
} from '../tables';

type Context = Pick<OperationContext, 'place' | 'now'>;

/** Key of a capability in its table. */
export function capabilityKey(clusterName: string, name: string): string {
  return `${clusterName}/${name}`;
}

/** The capabilities of a cluster that exist now. */
export function liveCapabilities(
  clusterName: string,
  context: Context,
): CapabilityRow[] {
  const rows = [...context.place.table(capabilityTable).values()];
  return rows.filter(
    row => row.clusterName === clusterName && settleCapability(row, context),
  );
}

/**
 * The capability of that name as it stands now.
 *
 * @throws AwsError ResourceNotFoundException when the cluster or the capability does not exist.
 */
export function findCapability(
  clusterName: string,
  capabilityName: string,
  context: Context,
): CapabilityRow {
  findCluster(clusterName, context);
  const row = liveCapabilities(clusterName, context).find(
    capability => capability.capabilityName === capabilityName,
  );
  if (!row) {
    throw resourceNotFound(
      `No capability: ${capabilityName} found in cluster: ${clusterName}`,
      { clusterName },
    );
  }
  return row;
}

/** Brings a capability up to the moment; one that is gone takes its access entry along. */
function settleCapability(
  row: CapabilityRow,
  { place, now }: Context,
): boolean {
  if (statusAt(row, now()) !== undefined) {
    settleChange(row, now());
    return true;
  }
  const { clusterName, capabilityName, roleArn } = row;
  place
    .table(capabilityTable)
    .delete(capabilityKey(clusterName, capabilityName));
  place.table(accessEntryTable).delete(`${clusterName}/${roleArn}`);
  const updates = place.table(updateTable);
  for (const [id, update] of updates) {
    if (
      update.clusterName === clusterName &&
      update.capabilityName === capabilityName
    ) {
      updates.delete(id);
    }
  }
  return false;
}

import type { OperationContext } from '../../../server/Operation';
import { resourceNotFound } from '../errors';
import { findCluster } from '../findCluster';
import { settleChange, statusAt } from '../life';
import {
  addonTable,
  podIdentityTable,
  updateTable,
  type AddonRow,
} from '../tables';

type Context = Pick<OperationContext, 'place' | 'now'>;

/** Key of an add-on in its table. */
export function addonKey(clusterName: string, addonName: string): string {
  return `${clusterName}/${addonName}`;
}

/** The add-ons of a cluster that exist now. */
export function liveAddons(clusterName: string, context: Context): AddonRow[] {
  const rows = [...context.place.table(addonTable).values()];
  return rows.filter(
    row => row.clusterName === clusterName && settleAddon(row, context),
  );
}

/**
 * The add-on of that name as it stands now.
 *
 * @throws AwsError ResourceNotFoundException when the cluster or the add-on does not exist.
 */
export function findAddon(
  clusterName: string,
  addonName: string,
  context: Context,
): AddonRow {
  findCluster(clusterName, context);
  const row = context.place
    .table(addonTable)
    .get(addonKey(clusterName, addonName));
  if (!row || !settleAddon(row, context)) {
    throw resourceNotFound(
      `No addon: ${addonName} found in cluster: ${clusterName}`,
      { clusterName, addonName },
    );
  }
  return row;
}

/** Brings an add-on up to the moment; one that is gone takes its pod identity associations along. */
function settleAddon(row: AddonRow, { place, now }: Context): boolean {
  if (statusAt(row, now()) !== undefined) {
    settleChange(row, now());
    return true;
  }
  const { clusterName, addonName } = row;
  place.table(addonTable).delete(addonKey(clusterName, addonName));
  const associations = place.table(podIdentityTable);
  for (const [id, association] of associations) {
    if (association.ownerArn === row.addonArn) associations.delete(id);
  }
  const updates = place.table(updateTable);
  for (const [id, update] of updates) {
    if (update.clusterName === clusterName && update.addonName === addonName) {
      updates.delete(id);
    }
  }
  return false;
}

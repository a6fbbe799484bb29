import type {
  DeleteAddonRequest,
  DeleteAddonResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { resourceInUse } from '../errors';
import { durations } from '../life';
import { addonStatus } from './addonStatus';
import { findAddon } from './findAddon';
import { showAddon } from './showAddon';

/** Begins the deletion of an add-on; whether its software stays on the cluster makes no difference here. */
export const deleteAddon: Operation<DeleteAddonRequest, DeleteAddonResponse> = (
  input,
  context,
) => {
  const row = findAddon(input.clusterName!, input.addonName!, context);
  const { status } = addonStatus(row, context);
  if (status === 'UPDATING' || status === 'DELETING') {
    throw resourceInUse(
      `Addon ${row.addonName} cannot be deleted as it is currently in ${status} state`,
      { clusterName: row.clusterName, addonName: row.addonName },
    );
  }
  row.goneAt = context.now() + context.scale(durations.addonDelete);
  row.modifiedAt = context.now();
  return { addon: showAddon(row, context) };
};

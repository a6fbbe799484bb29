import type { OperationContext } from '../../../server/Operation';
import { liveAddons } from '../addons/findAddon';
import { resourceNotFound } from '../errors';
import { findCluster } from '../findCluster';
import { podIdentityTable, type PodIdentityRow } from '../tables';

type Context = Pick<OperationContext, 'place' | 'now'>;

/** The pod identity associations of a cluster as they stand now; those of add-ons that are gone are gone as well. */
export function livePodIdentities(
  clusterName: string,
  context: Context,
): PodIdentityRow[] {
  liveAddons(clusterName, context);
  const rows = [...context.place.table(podIdentityTable).values()];
  return rows.filter(row => row.clusterName === clusterName);
}

/**
 * The pod identity association of that id.
 *
 * @throws AwsError ResourceNotFoundException when the cluster or the association does not exist.
 */
export function findPodIdentity(
  clusterName: string,
  associationId: string,
  context: Context,
): PodIdentityRow {
  findCluster(clusterName, context);
  const row = livePodIdentities(clusterName, context).find(
    association => association.associationId === associationId,
  );
  if (!row) {
    throw resourceNotFound(
      `No association found with associationId: ${associationId} in cluster: ${clusterName}`,
      { clusterName },
    );
  }
  return row;
}

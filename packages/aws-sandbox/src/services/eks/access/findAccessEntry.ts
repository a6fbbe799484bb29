import type { OperationContext } from '../../../server/Operation';
import { invalidRequest, resourceNotFound } from '../errors';
import { findCluster } from '../findCluster';
import { liveFargateProfiles } from '../findFargateProfile';
import { liveNodegroups } from '../findNodegroup';
import { accessEntryTable, type AccessEntryRow } from '../tables';

type Context = Pick<OperationContext, 'place' | 'now'>;

/** Key of an access entry in its table. */
export function accessEntryKey(
  clusterName: string,
  principalArn: string,
): string {
  return `${clusterName}/${principalArn}`;
}

/** The access entries of a cluster as they stand now; those of node groups that are gone are gone as well. */
export function liveAccessEntries(
  clusterName: string,
  context: Context,
): AccessEntryRow[] {
  liveNodegroups(clusterName, context);
  liveFargateProfiles(clusterName, context);
  const rows = [...context.place.table(accessEntryTable).values()];
  return rows.filter(row => row.clusterName === clusterName);
}

/**
 * The access entry of a principal.
 *
 * @throws AwsError ResourceNotFoundException, or InvalidRequestException when the cluster has no access entries.
 */
export function findAccessEntry(
  clusterName: string,
  principalArn: string,
  context: Context,
): AccessEntryRow {
  requireAccessEntries(clusterName, context);
  const row = liveAccessEntries(clusterName, context).find(
    entry => entry.principalArn === principalArn,
  );
  if (!row) {
    throw resourceNotFound(
      `The specified principalArn ${principalArn} could not be found. You can view your available access entries with 'list-access-entries'.`,
      { clusterName },
    );
  }
  return row;
}

/**
 * Checks that a cluster's authentication mode knows access entries.
 *
 * @throws AwsError InvalidRequestException, or ResourceNotFoundException when there is no such cluster.
 */
export function requireAccessEntries(
  clusterName: string,
  context: Context,
): void {
  const { accessConfig } = findCluster(clusterName, context);
  if (accessConfig?.authenticationMode === 'CONFIG_MAP') {
    throw invalidRequest(
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
      { clusterName },
    );
  }
}

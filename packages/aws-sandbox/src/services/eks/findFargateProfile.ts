import type { OperationContext } from '../../server/Operation';
import { removeAutomaticEntry } from './access/removeAutomaticEntry';
import { resourceNotFound } from './errors';
import { findCluster } from './findCluster';
import { statusAt } from './life';
import { fargateProfileTable, type FargateProfileRow } from './tables';

type Context = Pick<OperationContext, 'place' | 'now'>;

/**
 * The Fargate profile of that name as it stands now.
 *
 * @throws AwsError ResourceNotFoundException when the cluster or the profile does not exist.
 */
export function findFargateProfile(
  clusterName: string,
  fargateProfileName: string,
  context: Context,
): FargateProfileRow {
  findCluster(clusterName, context);
  const row = context.place
    .table(fargateProfileTable)
    .get(fargateProfileKey(clusterName, fargateProfileName));
  if (!row || !settleFargateProfile(row, context)) {
    throw resourceNotFound(
      `No Fargate Profile found with name: ${fargateProfileName}.`,
      { clusterName, fargateProfileName },
    );
  }
  return row;
}

/** The Fargate profiles of a cluster that exist now. */
export function liveFargateProfiles(
  clusterName: string,
  context: Context,
): FargateProfileRow[] {
  const rows = [...context.place.table(fargateProfileTable).values()];
  return rows.filter(
    row =>
      row.clusterName === clusterName && settleFargateProfile(row, context),
  );
}

/** Key of a Fargate profile in its table. */
export function fargateProfileKey(clusterName: string, name: string): string {
  return `${clusterName}/${name}`;
}

function settleFargateProfile(
  row: FargateProfileRow,
  { place, now }: Context,
): boolean {
  if (statusAt(row, now()) !== undefined) return true;
  place
    .table(fargateProfileTable)
    .delete(fargateProfileKey(row.clusterName, row.fargateProfileName));
  removeAutomaticEntry(place, {
    clusterName: row.clusterName,
    roleArn: row.podExecutionRoleArn,
    types: ['FARGATE_LINUX'],
  });
  return false;
}

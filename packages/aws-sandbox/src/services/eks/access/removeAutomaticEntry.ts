import type { Place } from '../../../world/World';
import {
  accessEntryTable,
  fargateProfileTable,
  nodegroupTable,
} from '../tables';

/** Removes the entry that AWS made for a role once no node group and no Fargate profile of the cluster uses the role. */
export function removeAutomaticEntry(
  place: Place,
  options: {
    clusterName: string;
    roleArn: string | undefined;
    types: string[];
  },
): void {
  const { clusterName, roleArn, types } = options;
  if (!roleArn) return;
  const inUse =
    [...place.table(nodegroupTable).values()].some(
      row => row.clusterName === clusterName && row.nodeRole === roleArn,
    ) ||
    [...place.table(fargateProfileTable).values()].some(
      row =>
        row.clusterName === clusterName && row.podExecutionRoleArn === roleArn,
    );
  const entries = place.table(accessEntryTable);
  const key = `${clusterName}/${roleArn}`;
  if (!inUse && types.includes(entries.get(key)?.type ?? '')) {
    entries.delete(key);
  }
}

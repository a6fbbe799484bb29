import type { DeletionOutcome, HealthIssue, Life } from './tables';

/** Where a resource stands in its life. */
export type LifeStatus =
  | 'CREATING'
  | 'ACTIVE'
  | 'UPDATING'
  | 'DELETING'
  | 'CREATE_FAILED'
  | 'DELETE_FAILED'
  | 'DEGRADED'
  | 'FAILED';

/** Durations as AWS takes them, in milliseconds. */
export const durations = {
  clusterCreate: 9 * 60_000,
  clusterDelete: 3 * 60_000,
  clusterConfigUpdate: 2 * 60_000,
  encryptionUpdate: 10 * 60_000,
  clusterVersionUpdate: 8 * 60_000,
  nodegroupCreate: 3 * 60_000,
  nodegroupDelete: 3 * 60_000,
  nodegroupConfigUpdate: 30_000,
  nodegroupVersionUpdate: 6 * 60_000,
  addonCreate: 60_000,
  addonUpdate: 60_000,
  addonDelete: 60_000,
  capabilityCreate: 2 * 60_000,
  capabilityUpdate: 60_000,
  capabilityDelete: 2 * 60_000,
  identityProviderAssociate: 15 * 60_000,
  identityProviderDisassociate: 10 * 60_000,
  fargateProfileCreate: 2.5 * 60_000,
  fargateProfileDelete: 1.5 * 60_000,
} as const;

/** The status that follows from a row's life at a moment; undefined when the resource is gone. */
export function statusAt(life: Life, now: number): LifeStatus | undefined {
  if (life.goneAt !== undefined) {
    return now < life.goneAt ? 'DELETING' : undefined;
  }
  if (life.failedDeletion) {
    return now < life.failedDeletion.endsAt ? 'DELETING' : 'DELETE_FAILED';
  }
  if (now < life.settlesAt) return 'CREATING';
  if (life.change && now < life.change.endsAt) return 'UPDATING';
  return life.outcome?.status ?? 'ACTIVE';
}

/** The health issues to show at a moment: none while the resource is still being made. */
export function issuesAt(life: Life, now: number): HealthIssue[] {
  if (life.failedDeletion && now >= life.failedDeletion.endsAt) {
    return life.failedDeletion.issues;
  }
  return now < life.settlesAt ? [] : life.outcome?.issues ?? [];
}

/** Begins the deletion of a row, which ends as it should or otherwise. */
export function beginDeletion(
  row: Life,
  endsAt: number,
  outcome: DeletionOutcome | undefined,
): void {
  delete row.failedDeletion;
  if (outcome) row.failedDeletion = { endsAt, issues: outcome.issues };
  else row.goneAt = endsAt;
}

/** Lets a change that has ended take effect on its row. */
export function settleChange(row: Life, now: number): void {
  if (!row.change || now < row.change.endsAt) return;
  Object.assign(row, row.change.values);
  delete row.change;
}

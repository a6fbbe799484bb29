import type { LatticeRow } from './tables';

/** Durations as AWS takes them, in milliseconds. */
export const durations = {
  service: 20_000,
  serviceDelete: 10_000,
  targetGroup: 10_000,
  targetGroupDelete: 10_000,
  serviceAssociation: 30_000,
  serviceAssociationDelete: 20_000,
  vpcAssociation: 40_000,
  vpcAssociationUpdate: 20_000,
  vpcAssociationDelete: 40_000,
  targetHealthy: 30_000,
  targetDrain: 60_000,
} as const;

/** Where a resource stands in its life. */
export type LatticeStatus =
  | 'CREATE_IN_PROGRESS'
  | 'UPDATE_IN_PROGRESS'
  | 'DELETE_IN_PROGRESS'
  | 'ACTIVE';

/** The status of a row of a kind whose changes take effect at once. */
export function steadyStatusAt(
  row: Pick<LatticeRow, 'settlesAt' | 'goneAt'>,
  now: number,
): Exclude<LatticeStatus, 'UPDATE_IN_PROGRESS'> | undefined {
  const status = statusAt(row, now);
  return status === 'UPDATE_IN_PROGRESS' ? 'ACTIVE' : status;
}

/** The status that follows from a row at a moment; undefined when the resource is gone. */
export function statusAt(
  row: Pick<LatticeRow, 'settlesAt' | 'changesUntil' | 'goneAt'>,
  now: number,
): LatticeStatus | undefined {
  if (row.goneAt !== undefined) {
    return now < row.goneAt ? 'DELETE_IN_PROGRESS' : undefined;
  }
  if (row.settlesAt !== undefined && now < row.settlesAt) {
    return 'CREATE_IN_PROGRESS';
  }
  return row.changesUntil !== undefined && now < row.changesUntil
    ? 'UPDATE_IN_PROGRESS'
    : 'ACTIVE';
}

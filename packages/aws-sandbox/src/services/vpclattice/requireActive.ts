import { conflict } from './errors';
import { latticeKinds, type LatticeKindName } from './kinds';
import { statusAt } from './life';
import type { LatticeRow } from './tables';

/**
 * Refuses to change what is still being made, changed or deleted.
 *
 * @throws AwsError ConflictException.
 */
export function requireActive(
  name: LatticeKindName,
  row: LatticeRow,
  now: number,
): void {
  const status = statusAt(row, now);
  if (status === 'ACTIVE') return;
  const { resourceType } = latticeKinds[name];
  throw conflict(`${resourceType} ${row.id} is ${status}`, {
    resourceId: row.id,
    resourceType,
  });
}

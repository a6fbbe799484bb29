import type { OperationContext } from '../../server/Operation';
import type { TableKey } from '../../world/World';
import { latticeKinds, type LatticeKindName, type LatticeRows } from './kinds';
import { newLatticeRow } from './newLatticeRow';
import type { LatticeRow, RememberedRequest } from './tables';

/** Makes a resource of the caller's account with a fresh id and keeps it. */
export function addLatticeRow<Name extends LatticeKindName>(
  name: Name,
  options: {
    context: OperationContext;
    tags?: Record<string, string>;
    request?: RememberedRequest;
    parentArn?: string;
    /** How long its creation takes on AWS, in milliseconds. */
    durationMs?: number;
  },
  own: Omit<LatticeRows[Name], keyof LatticeRow>,
): LatticeRows[Name] {
  const { context, tags, request, parentArn, durationMs } = options;
  const createdAt = context.now();
  const row: LatticeRows[Name] = newLatticeRow(
    name,
    {
      accountId: context.accountId,
      region: context.region,
      suffix: `0${context.hex(16)}`,
      parentArn,
      createdAt,
      settlesAt: durationMs && createdAt + context.scale(durationMs),
      tags,
    },
    own,
  );
  if (request) row.created = request;
  const { table } = latticeKinds[name] as unknown as {
    table: TableKey<LatticeRows[Name]>;
  };
  context.place.table(table).set(row.id, row);
  return row;
}

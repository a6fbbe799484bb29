import { AwsError } from '../../server/AwsError';

/** How a kind of resource is identified, and what is answered when an id is wrong. */
export interface IdKind<Row> {
  idOf(row: Row): string;
  /** Name of the parameter that takes ids, for example `VpcIds`. */
  parameter: string;
  /** How every id begins, for example `vpc-`. */
  prefix: string;
  /** For example `InvalidVpcID.NotFound`. */
  notFoundCode: string;
  notFoundMessage(id: string): string;
  /** For example `InvalidVpcID.Malformed`. */
  malformedCode: string;
}

/**
 * The rows with the given ids, or all when no ids are given.
 *
 * @throws AwsError that names the first id that is malformed or not found.
 */
export function selectByIds<Row>(
  rows: Row[],
  ids: string[] | undefined,
  kind: IdKind<Row>,
): Row[] {
  if (!ids?.length) return rows;
  const byId = new Map(rows.map(row => [kind.idOf(row), row]));
  return [...new Set(ids)].map(id => {
    const row = byId.get(id);
    if (row) return row;
    if (!id.startsWith(kind.prefix)) {
      throw new AwsError(
        kind.malformedCode,
        `Invalid id: "${id}" (expecting "${kind.prefix}...")`,
      );
    }
    throw new AwsError(kind.notFoundCode, kind.notFoundMessage(id));
  });
}

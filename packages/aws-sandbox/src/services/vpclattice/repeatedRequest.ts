import { conflict, validation } from './errors';
import type { LatticeRow, RememberedRequest } from './tables';

/** What is remembered of a request that carries a client token. */
export function rememberRequest(input: {
  clientToken?: string;
}): RememberedRequest | undefined {
  const { clientToken, ...content } = input;
  if (clientToken === undefined) return undefined;
  if (!/^(?=.*[!-~]).{1,64}$/.test(clientToken)) {
    throw validation('clientToken', 'must have 1 to 64 printable characters');
  }
  return { clientToken, content: JSON.stringify(content) };
}

/**
 * Finds the row that an earlier request with the same token made.
 *
 * @throws AwsError ConflictException when that request had other parameters.
 */
export function rowOfRepeatedRequest<Row extends LatticeRow>(
  rows: Iterable<Row>,
  request: RememberedRequest | undefined,
  resourceType: string,
): Row | undefined {
  if (!request) return undefined;
  for (const row of rows) {
    if (row.created?.clientToken !== request.clientToken) continue;
    if (row.created.content === request.content) return row;
    throw conflict(
      `The client token ${request.clientToken} was already used with other parameters`,
      { resourceId: row.id, resourceType },
    );
  }
  return undefined;
}

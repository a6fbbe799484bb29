import { invalidParameter } from './errors';

/** What a row keeps of the request that made it. */
export interface RememberedRequest {
  clientRequestToken?: string;
  request?: unknown;
}

/**
 * Finds the row that an earlier request with the same token made.
 *
 * @throws AwsError when that request had other parameters.
 */
export function rowOfRepeatedRequest<Row extends RememberedRequest>(
  rows: Iterable<Row>,
  input: { clientRequestToken?: string },
): Row | undefined {
  const { clientRequestToken } = input;
  if (!clientRequestToken) return undefined;
  for (const row of rows) {
    if (row.clientRequestToken !== clientRequestToken) continue;
    if (canonical(row.request) === canonical(rememberRequest(input))) {
      return row;
    }
    throw invalidParameter(
      `The clientRequestToken ${clientRequestToken} was already used with other parameters`,
    );
  }
  return undefined;
}

/** The parameters of a request without its token. */
export function rememberRequest(input: object): unknown {
  return { ...input, clientRequestToken: undefined };
}

/** JSON with sorted keys, so that equal values give equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item) =>
    item && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : item,
  );
}

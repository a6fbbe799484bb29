import { page } from '../page';
import { validation } from './errors';
import { checkRange } from './rules/checkRange';

const MAXIMUM = 100;

/**
 * One page of a listing as every List operation answers it.
 *
 * @throws AwsError ValidationException when maxResults or nextToken are not valid.
 */
export function latticePage<Row, Summary>(
  rows: Row[],
  input: { maxResults?: number; nextToken?: string },
  options: { keyOf(row: Row): string; show(row: Row): Summary },
): { items: Summary[]; nextToken?: string } {
  const { maxResults, nextToken } = input;
  checkRange('maxResults', maxResults, 1, MAXIMUM);
  const { items, nextToken: next } = page(rows, {
    keyOf: options.keyOf,
    size: maxResults ?? MAXIMUM,
    nextToken,
    invalidToken: () =>
      validation('nextToken', `is none of ours: '${nextToken}'`),
  });
  return { items: items.map(options.show), nextToken: next };
}

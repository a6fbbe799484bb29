import { page, type Page } from '../page';
import { invalidParameter } from './errors';

const MAXIMUM_PAGE = 100;

/**
 * One page of a listing, at most 100 items.
 *
 * @throws AwsError when maxResults or nextToken are not valid.
 */
export function eksPage<Item = string>(
  items: Item[],
  { maxResults, nextToken }: { maxResults?: number; nextToken?: string },
  /** What they are ordered by, when not by themselves. */
  keyOf: (item: Item) => string = String,
): Page<Item> {
  if (
    maxResults !== undefined &&
    !(Number.isInteger(maxResults) && maxResults >= 1 && maxResults <= 100)
  ) {
    throw invalidParameter(
      `maxResults must be between 1 and ${MAXIMUM_PAGE}, found ${maxResults}`,
    );
  }
  return page(items, {
    keyOf,
    size: maxResults ?? MAXIMUM_PAGE,
    nextToken,
    invalidToken: () => invalidParameter(`Invalid nextToken '${nextToken}'`),
  });
}

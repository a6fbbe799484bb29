import { page, type Page } from '../page';
import { invalidParameter } from './errors';

const MAXIMUM_PAGE = 100;

/**
 * One page of names or ids, at most 100.
 *
 * @throws AwsError when maxResults or nextToken are not valid.
 */
export function eksPage(
  items: string[],
  { maxResults, nextToken }: { maxResults?: number; nextToken?: string },
  /** What they are ordered by, when not by themselves. */
  keyOf: (item: string) => string = item => item,
): Page<string> {
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

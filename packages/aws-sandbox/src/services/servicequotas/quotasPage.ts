import { AwsError } from '../../server/AwsError';
import { page, type Page } from '../page';

/**
 * One page of a listing of Service Quotas, 100 items unless told otherwise.
 *
 * @throws AwsError IllegalArgumentException or InvalidPaginationTokenException.
 */
export function quotasPage<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
  { MaxResults, NextToken }: { MaxResults?: number; NextToken?: string },
): Page<Item> {
  if (MaxResults !== undefined && !(MaxResults >= 1 && MaxResults <= 100)) {
    throw new AwsError(
      'IllegalArgumentException',
      `MaxResults must be between 1 and 100, found ${MaxResults}`,
    );
  }
  return page(items, {
    keyOf,
    size: MaxResults ?? 100,
    nextToken: NextToken,
    invalidToken: () =>
      new AwsError(
        'InvalidPaginationTokenException',
        `Invalid NextToken '${NextToken}'`,
      ),
  });
}

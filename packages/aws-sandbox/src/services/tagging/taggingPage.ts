import { AwsError } from '../../server/AwsError';
import { page } from '../page';

/**
 * One page of an answer of the tagging API, which gives an empty token where others give none.
 *
 * @throws AwsError PaginationTokenExpiredException for a token that is none of ours.
 */
export function taggingPage<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
  { size, token }: { size: number; token?: string },
): { items: Item[]; PaginationToken: string } {
  const { items: taken, nextToken } = page(items, {
    keyOf,
    size,
    nextToken: token === '' ? undefined : token,
    invalidToken: () =>
      new AwsError(
        'PaginationTokenExpiredException',
        'The PaginationToken is not valid or has expired',
      ),
  });
  return { items: taken, PaginationToken: nextToken ?? '' };
}

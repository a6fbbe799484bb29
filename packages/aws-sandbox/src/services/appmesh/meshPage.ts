import { page, type Page } from '../page';
import { badRequest, constraintError } from './errors';

/** The members that every List request of App Mesh has. */
export interface PageInput {
  limit?: number;
  nextToken?: string;
}

/**
 * One page of a listing.
 *
 * @throws AwsError BadRequestException when limit or nextToken are not valid.
 */
export function meshPage<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
  options: PageInput & { maximum: number },
): Page<Item> {
  const { limit, nextToken, maximum } = options;
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1)) {
    throw constraintError(
      'limit',
      limit,
      'have value greater than or equal to 1',
    );
  }
  if (limit !== undefined && limit > maximum) {
    throw constraintError(
      'limit',
      limit,
      `have value less than or equal to ${maximum}`,
    );
  }
  return page(items, {
    keyOf,
    size: limit ?? maximum,
    nextToken,
    invalidToken: () => badRequest(`Invalid nextToken '${nextToken}'`),
  });
}

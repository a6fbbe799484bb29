import { page } from '../page';
import { constraintError, validationError } from './errors';

/** The members that every listing of IAM answers with. */
export interface IamPage<Item> {
  items: Item[];
  IsTruncated: boolean;
  Marker?: string;
}

const DEFAULT_SIZE = 100;

/**
 * One page of a listing in the order of its keys, 100 items unless told otherwise.
 *
 * @throws AwsError ValidationError when MaxItems or Marker are not valid.
 */
export function iamPage<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
  { MaxItems, Marker }: { MaxItems?: number; Marker?: string },
): IamPage<Item> {
  if (
    MaxItems !== undefined &&
    !(Number.isInteger(MaxItems) && MaxItems >= 1)
  ) {
    throw constraintError(
      'maxItems',
      MaxItems,
      'have value greater than or equal to 1',
    );
  }
  if (MaxItems !== undefined && MaxItems > 1000) {
    throw constraintError(
      'maxItems',
      MaxItems,
      'have value less than or equal to 1000',
    );
  }
  const { items: taken, nextToken } = page(items, {
    keyOf,
    size: MaxItems ?? DEFAULT_SIZE,
    nextToken: Marker,
    invalidToken: () => validationError(`Invalid Marker: '${Marker}'`),
  });
  return {
    items: taken,
    IsTruncated: nextToken !== undefined,
    Marker: nextToken,
  };
}

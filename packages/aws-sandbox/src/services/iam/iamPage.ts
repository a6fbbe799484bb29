import { page } from '../page';
import { pageOfSequence } from '../pageOfSequence';
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
  const size = pageSize(MaxItems);
  const { items: taken, nextToken } = page(items, {
    keyOf,
    size,
    nextToken: Marker,
    invalidToken: () => invalidMarker(Marker),
  });
  return showPage(taken, nextToken);
}

/**
 * One page of a sequence that can begin behind any of its keys: for listings that may be long.
 *
 * @throws AwsError ValidationError when MaxItems or Marker are not valid.
 */
export function iamPageOfSequence<Item>(
  sequence: (after: string | undefined) => Iterable<[key: string, item: Item]>,
  { MaxItems, Marker }: { MaxItems?: number; Marker?: string },
): IamPage<Item> {
  const { items, nextToken } = pageOfSequence(sequence, {
    size: pageSize(MaxItems),
    nextToken: Marker,
    invalidToken: () => invalidMarker(Marker),
  });
  return showPage(items, nextToken);
}

function showPage<Item>(items: Item[], nextToken?: string): IamPage<Item> {
  return { items, IsTruncated: nextToken !== undefined, Marker: nextToken };
}

function invalidMarker(marker: string | undefined): Error {
  return validationError(`Invalid Marker: '${marker}'`);
}

function pageSize(MaxItems: number | undefined): number {
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
  return MaxItems ?? DEFAULT_SIZE;
}

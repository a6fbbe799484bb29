import { AwsError } from '../../server/AwsError';
import { page } from '../page';

/**
 * One page of a listing of KMS.
 *
 * @throws AwsError ValidationException or InvalidMarkerException.
 */
export function kmsPage<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
  { Limit, Marker }: { Limit?: number; Marker?: string },
  defaultSize: number,
): { items: Item[]; Truncated: boolean; NextMarker?: string } {
  if (Limit !== undefined && !(Limit >= 1 && Limit <= 1000)) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value '${Limit}' at 'limit' failed to satisfy constraint: Member must have value between 1 and 1000`,
    );
  }
  const { items: taken, nextToken } = page(items, {
    keyOf,
    size: Limit ?? defaultSize,
    nextToken: Marker,
    invalidToken: () =>
      new AwsError('InvalidMarkerException', `Invalid marker '${Marker}'`),
  });
  return {
    items: taken,
    Truncated: nextToken !== undefined,
    NextMarker: nextToken,
  };
}

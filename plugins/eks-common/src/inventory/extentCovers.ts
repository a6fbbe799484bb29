import type { InventoryKind } from './InventoryObject';
import type { Extent } from './Snapshot';

/**
 * Whether a collection has looked at an object's part of the scope.
 *
 * @public
 */
export function extentCovers(
  extent: Extent,
  object: { kind: InventoryKind; arn: string; parentArn?: string },
): boolean {
  const { kinds, parentArns } = extent;
  return (
    kinds.includes(object.kind) &&
    (!parentArns ||
      parentArns.includes(object.arn) ||
      (object.parentArn !== undefined && parentArns.includes(object.parentArn)))
  );
}

import { childKinds } from './inventoryKinds';
import type { InventoryKind } from './InventoryObject';
import type { ReadFailure } from './ReadFailure';

/**
 * Whether a failed read leaves an object unknown, so that its absence means nothing.
 *
 * | the failure says | covered |
 * | --- | --- |
 * | `kinds: ['cluster']` | every cluster of the scope, and everything in them |
 * | `kinds: ['cluster'], parentArn: <blue>` | cluster blue and what is in it |
 * | `kinds: ['nodegroup'], parentArn: <blue>` | the node groups of blue |
 *
 * @public
 */
export function failureCovers(
  failure: ReadFailure,
  object: {
    kind: InventoryKind;
    arn: string;
    /** The cluster or the mesh that it belongs to. */
    parentArn?: string;
  },
): boolean {
  const kinds = failure.kinds.flatMap(kind => [kind, ...childKinds(kind)]);
  if (!kinds.includes(object.kind)) {
    return false;
  }
  return (
    !failure.parentArn ||
    failure.parentArn === object.arn ||
    failure.parentArn === object.parentArn
  );
}

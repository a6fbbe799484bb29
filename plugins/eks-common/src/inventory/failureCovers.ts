import type { InventoryKind } from './InventoryObject';
import { childKinds } from './inventoryKinds';
import type { Part } from './Snapshot';

/**
 * Whether a failed read, or one that was left for another time, leaves an object unknown, so that its absence means nothing.
 *
 * | the failure says | covered |
 * | --- | --- |
 * | `kinds: ['cluster']` | every cluster of the scope, and everything in them |
 * | `kinds: ['cluster'], parentArn: <blue>` | cluster blue and what is in it |
 * | `kinds: ['nodegroup'], parentArn: <blue>` | the node groups of blue |
 * | `kinds: ['mesh'], parentArn: <blue>` | the meshes that custom resources in blue tell of, whose ARNs begin with that of blue |
 *
 * @public
 */
export function failureCovers(
  failure: Part,
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
    failure.parentArn === object.parentArn ||
    arnAndPlaces(object.arn).includes(failure.parentArn)
  );
}

/**
 * Whether something is at a place or lies in it: its ARN is the place, or begins with it.
 *
 * @public
 */
export function liesIn(arn: string, place: string): boolean {
  return arn === place || arn.startsWith(`${place}/`);
}

/** An ARN and every place it lies in: `a/b/c`, `a/b` and `a`. */
function arnAndPlaces(arn: string): string[] {
  const places = [arn];
  for (let end = arn.lastIndexOf('/'); end > 0; ) {
    places.push(arn.slice(0, end));
    end = arn.lastIndexOf('/', end - 1);
  }
  return places;
}

/**
 * `failureCovers` for many failures and many objects: answers whether any of the parts covers an object.
 *
 * @public
 */
export function coverage(
  parts: Part[],
): (object: Parameters<typeof failureCovers>[1]) => boolean {
  if (parts.length === 0) {
    return () => false;
  }
  const covered = new Set<string>();
  for (const { kinds, parentArn } of parts) {
    for (const kind of kinds.flatMap(each => [each, ...childKinds(each)])) {
      covered.add(`${kind} ${parentArn ?? ''}`);
    }
  }
  return ({ kind, arn, parentArn }) =>
    covered.has(`${kind} `) ||
    (parentArn !== undefined && covered.has(`${kind} ${parentArn}`)) ||
    arnAndPlaces(arn).some(place => covered.has(`${kind} ${place}`));
}

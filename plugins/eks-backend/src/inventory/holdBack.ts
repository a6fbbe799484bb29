import {
  type InventoryKind,
  inventoryKinds,
  type InventoryObject,
  kindOf,
} from '@eks-platform/backstage-plugin-eks-common';

/** More than this share of a scope gone at once looks like an answer that is wrong rather than like a deletion. */
const SUSPICIOUS_SHARE = 0.2;

/**
 * Which of the objects that a collection found gone are to stay until another one misses them too.
 *
 * | gone | missed before | held back |
 * | --- | --- | --- |
 * | at most a fifth of the scope, and of its clusters, roles and meshes | – | none |
 * | more | no | those |
 * | more | yes | none: it is confirmed |
 *
 * Kinds that come and go by themselves do not count.
 *
 * @public
 */
export function holdBack(options: {
  removed: InventoryObject[];
  /** How many objects of each kind the scope has. */
  counts: Partial<Record<InventoryKind, number>>;
  /** ARNs that an earlier collection held back. */
  heldBefore: string[];
}): InventoryObject[] {
  const { removed, counts, heldBefore } = options;
  const lasting = removed.filter(object => !kindOf(object).isFleeting);
  if (!isSuspicious(lasting, counts)) {
    return [];
  }
  const known = new Set(heldBefore);
  return lasting.filter(({ arn }) => !known.has(arn));
}

function isSuspicious(
  removed: InventoryObject[],
  counts: Partial<Record<InventoryKind, number>>,
): boolean {
  const kinds = Object.keys(counts) as InventoryKind[];
  const lasting = kinds.filter(kind => !inventoryKinds[kind].isFleeting);
  const total = sum(lasting.map(kind => counts[kind] ?? 0));
  if (removed.length > SUSPICIOUS_SHARE * total) {
    return true;
  }
  return lasting
    .filter(kind => !inventoryKinds[kind].parent)
    .some(kind => {
      const gone = removed.filter(object => object.kind === kind).length;
      return gone > SUSPICIOUS_SHARE * (counts[kind] ?? 0);
    });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

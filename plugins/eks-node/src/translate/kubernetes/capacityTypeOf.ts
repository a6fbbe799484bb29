/**
 * The capacity type in AWS's words, from whichever label says it.
 *
 * | label | value | capacity type |
 * | --- | --- | --- |
 * | `eks.amazonaws.com/capacityType` | `ON_DEMAND`, `SPOT`, `CAPACITY_BLOCK` | as it is |
 * | `karpenter.sh/capacity-type` | `on-demand`, `spot`, `reserved` | `ON_DEMAND`, `SPOT`, `CAPACITY_BLOCK` |
 */
export function capacityTypeOf(
  labels: Record<string, string>,
): string | undefined {
  const managed = labels['eks.amazonaws.com/capacityType'];
  if (managed) {
    return managed;
  }
  const byKarpenter = labels['karpenter.sh/capacity-type'];
  return byKarpenter === 'reserved'
    ? 'CAPACITY_BLOCK'
    : byKarpenter?.toUpperCase().replace('-', '_');
}

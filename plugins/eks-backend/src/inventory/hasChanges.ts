import type { SnapshotDifference } from '@eks-platform/backstage-plugin-eks-common';

/**
 * Whether a difference changes anything.
 *
 * @public
 */
export function hasChanges(difference: SnapshotDifference): boolean {
  const { added, updated, removed } = difference;
  return added.length + updated.length + removed.length > 0;
}

import {
  type EksInventoryChangedEvent,
  type Extent,
  inventoryEntityName,
  type InventoryObject,
  isChangeOfInterest,
  kindOf,
  parentArnOf,
  type SnapshotDifference,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

/** More clusters and meshes than these are the whole scope. */
const MOST_PARENTS = 50;

/** What a collection tells of its changes; undefined when it changed nothing but what changes all the time. */
export function toChangedEvent(
  scope: EksScope,
  difference: SnapshotDifference,
): EksInventoryChangedEvent | undefined {
  const added = difference.added.filter(isOfInterest);
  const updated = difference.updated
    .filter(({ before, after }) => isChangeOfInterest(before, after))
    .map(({ after }) => after);
  const removed = difference.removed.filter(isOfInterest);
  const changed = [...added, ...updated, ...removed];
  if (!changed.length) {
    return undefined;
  }
  return {
    scope: { accountId: scope.accountId, region: scope.region },
    addedArns: added.map(({ arn }) => arn),
    updatedArns: updated.map(({ arn }) => arn),
    removed: removed.map(object => ({
      arn: object.arn,
      kind: object.kind,
      entityName: inventoryEntityName(object),
    })),
    extent: extentOf(changed),
  };
}

/** The clusters and meshes in which all of it lies, and their kinds; of what lies in none, only the kinds bound the extent. */
function extentOf(objects: InventoryObject[]): Extent {
  const kinds = [...new Set(objects.map(({ kind }) => kind))];
  const parents = new Set(
    objects.map(object =>
      object.kind === 'cluster' || object.kind === 'mesh'
        ? object.arn
        : parentArnOf(object),
    ),
  );
  const parentArns = [...parents].filter(arn => arn !== undefined);
  return parents.has(undefined) || parentArns.length > MOST_PARENTS
    ? { kinds }
    : { kinds, parentArns };
}

function isOfInterest(object: InventoryObject): boolean {
  return !kindOf(object).isChatter;
}

import {
  coverage,
  diffSnapshots,
  extentCovers,
  INVENTORY_KINDS,
  inventoryKinds,
  type Extent,
  type InventoryKind,
  type InventoryObject,
  parentArnOf,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import { holdBack } from './holdBack';
import type { ScopeUpdate, StoredScope } from './InventoryStore';
import { standingFailures } from './standingFailures';

/**
 * Decides what a collection changes in the store.
 *
 * | the collection | objects | collectedAt | failures |
 * | --- | --- | --- | --- |
 * | read everything | the difference, removals included | now | none |
 * | read some | the difference, but what a failure covers stays | now | told, each since it first stood |
 * | read nothing | all stay | as before | told, each since it first stood |
 * | saw too much gone at once | that stays until another collection misses it too | now | the drop is told as one |
 *
 * A collection of a part of the scope leaves `collectedAt` and the failures of all else as they are.
 *
 * @public
 */
export function planUpdate(options: {
  stored: StoredScope;
  snapshot: Snapshot;
  /** Whether this scope reads what has no region. */
  readsGlobal: boolean;
  /** The kinds that were due to be described whole. */
  due: InventoryKind[];
  isWhole: boolean;
  /** ISO 8601, when the collection began. */
  begunAt: string;
}): ScopeUpdate {
  const { stored, snapshot, readsGlobal, due, isWhole, begunAt } = options;
  const { state, outdated } = stored;
  const extent = snapshot.extent ?? { kinds: INVENTORY_KINDS };

  const difference = diffSnapshots({
    ...snapshot,
    stored: stored.objects.filter(object => !isOutdated(object, outdated)),
    collected: withoutRepeats(snapshot.objects).filter(
      object => !isOutdated(object, outdated),
    ),
  });
  const held = holdBack({
    removed: difference.removed,
    counts: stored.counts,
    heldBefore: state.heldBack,
  });
  const heldArns = new Set(held.map(({ arn }) => arn));
  const lookedAt = new Set(stored.objects.map(({ arn }) => arn));

  const isSkipped = coverage(snapshot.skipped ?? []);
  const kinds = extent.kinds.filter(
    kind =>
      (readsGlobal || !inventoryKinds[kind].isGlobal) &&
      !isSkipped({ kind, arn: '' }),
  );
  const unread = new Set(
    snapshot.failures
      .filter(({ parentArn }) => !parentArn)
      .flatMap(failure => failure.kinds),
  );
  const seen = new Set(snapshot.objects.map(({ kind }) => kind));
  const sawAnything = kinds.some(kind => seen.has(kind) || !unread.has(kind));

  return {
    difference: {
      ...difference,
      removed: difference.removed.filter(({ arn }) => !heldArns.has(arn)),
      kept: [...difference.kept, ...held],
    },
    collectedAt:
      isWhole && sawAnything ? snapshot.collectedAt : state.collectedAt,
    failures: standingFailures({
      before: state.failures,
      snapshot,
      extent,
      held,
    }),
    readAt: extent.parentArns
      ? state.readAt
      : {
          ...state.readAt,
          ...Object.fromEntries(
            kinds
              .filter(kind => due.includes(kind) && !unread.has(kind))
              .filter(kind => !held.some(object => object.kind === kind))
              .map(kind => [kind, begunAt]),
          ),
        },
    heldBack: [
      // What another part of the scope held back stays so until somebody looks there again.
      ...state.heldBack.filter(arn => !isWhole && !lookedAt.has(arn)),
      ...heldArns,
    ],
  };
}

/** Whether a later collection has looked at the object meanwhile. */
function isOutdated(object: InventoryObject, outdated: Extent[]): boolean {
  const identity = { ...object, parentArn: parentArnOf(object) };
  return outdated.some(extent => extentCovers(extent, identity));
}

/** A list that changes while it is paged can show an object twice; the later sight counts. */
function withoutRepeats(objects: InventoryObject[]): InventoryObject[] {
  return [...new Map(objects.map(object => [object.arn, object])).values()];
}

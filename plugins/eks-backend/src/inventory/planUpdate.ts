import {
  diffSnapshots,
  INVENTORY_KINDS,
  inventoryKinds,
  type InventoryObject,
  type ReadFailure,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type {
  ScopeState,
  ScopeUpdate,
  StandingFailure,
} from './InventoryStore';

/**
 * Decides what a collection changes in the store.
 *
 * | the collection | objects | collectedAt | failures |
 * | --- | --- | --- | --- |
 * | read everything | the difference, removals included | now | none |
 * | read some | the difference, but what a failure covers stays | now | told, each since it first stood |
 * | read nothing | all stay | as before | told, each since it first stood |
 *
 * @public
 */
export function planUpdate(options: {
  stored: InventoryObject[];
  state: ScopeState;
  snapshot: Snapshot;
  /** Whether this scope reads what has no region. */
  readsGlobal: boolean;
}): ScopeUpdate {
  const { stored, state, snapshot, readsGlobal } = options;

  const difference = diffSnapshots({
    stored,
    collected: withoutRepeats(snapshot.objects),
    failures: snapshot.failures,
  });
  const kinds = INVENTORY_KINDS.filter(
    kind => readsGlobal || !inventoryKinds[kind].isGlobal,
  );
  const sawAnything = kinds.some(
    kind =>
      snapshot.objects.some(object => object.kind === kind) ||
      !snapshot.failures.some(
        failure => !failure.parentArn && failure.kinds.includes(kind),
      ),
  );
  return {
    difference,
    collectedAt: sawAnything ? snapshot.collectedAt : state.collectedAt,
    failures: snapshot.failures.map(failure =>
      stand(failure, state.failures, snapshot.collectedAt),
    ),
  };
}

function stand(
  failure: ReadFailure,
  before: StandingFailure[],
  now: string,
): StandingFailure {
  const known = before.find(({ target }) => target === failure.target);
  return { ...failure, since: known?.since ?? now };
}

/** A list that changes while it is paged can show an object twice; the later sight counts. */
function withoutRepeats(objects: InventoryObject[]): InventoryObject[] {
  return [...new Map(objects.map(object => [object.arn, object])).values()];
}

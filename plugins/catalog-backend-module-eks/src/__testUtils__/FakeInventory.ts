import { NotFoundError } from '@backstage/errors';
import {
  inventoryEntityName,
  type EksInventoryChangedEvent,
  type InventoryObject,
  type ReadFailure,
  type Scope,
  scopeId,
  type ScopeResponse,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksInventoryService } from '@eks-platform/backstage-plugin-eks-node';

/** An inventory in memory: it holds what the test says a collection saw. */
export class FakeInventory implements EksInventoryService {
  private readonly snapshots = new Map<string, Snapshot>();
  private collections = 0;
  /** Thrown by every read while set. */
  error: Error | undefined;
  /** Called after each read, before its reader gets the answer. */
  onRead: (() => void) | undefined;

  /** Stores what a collection saw and returns the event that tells of it. */
  collect(
    scope: Scope,
    objects: InventoryObject[],
    failures: ReadFailure[] = [],
  ): EksInventoryChangedEvent {
    const before = this.snapshots.get(scopeId(scope))?.objects ?? [];
    const isIn = (list: InventoryObject[]) => (object: InventoryObject) =>
      list.some(({ arn }) => arn === object.arn);
    this.collections += 1;
    this.snapshots.set(scopeId(scope), {
      scope: { accountId: scope.accountId, region: scope.region },
      collectedAt: new Date(
        Date.UTC(2026, 10, 1, 0, this.collections),
      ).toISOString(),
      objects,
      failures,
    });
    return {
      scope: { accountId: scope.accountId, region: scope.region },
      addedArns: objects.filter(o => !isIn(before)(o)).map(({ arn }) => arn),
      updatedArns: objects.filter(isIn(before)).map(({ arn }) => arn),
      removed: before
        .filter(object => !isIn(objects)(object))
        .map(object => ({
          arn: object.arn,
          kind: object.kind,
          entityName: inventoryEntityName(object),
        })),
    };
  }

  async getScopes(): Promise<ScopeResponse[]> {
    throw new Error('Nobody needs them here');
  }

  async getSnapshot(scope: Scope): Promise<Snapshot> {
    if (this.error) {
      throw this.error;
    }
    const snapshot = this.snapshots.get(scopeId(scope));
    if (!snapshot) {
      throw new NotFoundError(`No snapshot of ${scopeId(scope)}`);
    }
    const { onRead } = this;
    this.onRead = undefined;
    onRead?.();
    return snapshot;
  }
}

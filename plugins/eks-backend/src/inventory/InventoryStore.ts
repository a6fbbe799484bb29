import type {
  InventoryKind,
  InventoryObject,
  ObjectOfKind,
  ReadFailure,
  Scope,
  SnapshotDifference,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

/**
 * A failure of the last collection, and since when every collection has met it.
 *
 * @public
 */
export interface StandingFailure extends ReadFailure {
  /** ISO 8601. */
  since: string;
}

/**
 * What the inventory knows of a scope's collections.
 *
 * @public
 */
export interface ScopeState {
  /** Ticket of the collection that began last, in any replica; 0 when none ever did. */
  lastTicket: number;
  /** ISO 8601; missing when none was ever begun. */
  lastAttemptAt?: string;
  /** ISO 8601, end of the last collection that saw anything; missing when there was none. */
  collectedAt?: string;
  failures: StandingFailure[];
}

/**
 * What one collection changes in the store.
 *
 * @public
 */
export interface ScopeUpdate {
  difference: SnapshotDifference;
  /** ISO 8601; missing when the scope was never collected, this time included. */
  collectedAt?: string;
  failures: StandingFailure[];
}

/**
 * Which objects to list; everything given must hold.
 *
 * @public
 */
export interface ObjectQuery<Kind extends InventoryKind> {
  scopes: EksScope[];
  kinds: Kind[];
  name?: string;
  /** ARN of the cluster or the mesh they belong to. */
  parentArn?: string;
}

/**
 * The last known state of everything, scope by scope.
 *
 * Collections of one scope may overlap when several replicas run. The store keeps the result of the one that began last:
 * each takes a ticket before it reads, and one that comes late with an older ticket is refused.
 *
 * @public
 */
export interface InventoryStore {
  /** Notes that a collection begins and returns its ticket. Call it before anything is read. */
  beginCollection(scope: Scope, at: string): Promise<number>;

  /**
   * Stores what a collection saw, all of it or nothing. `decide` gets what is stored and says what to change; it must be
   * pure. Answers `undefined`, and changes nothing, when a collection that began later has been stored already.
   */
  finishCollection(options: {
    scope: EksScope;
    ticket: number;
    at: string;
    decide: (stored: InventoryObject[], state: ScopeState) => ScopeUpdate;
  }): Promise<ScopeUpdate | undefined>;

  /** The state of a scope; of one never begun, too. */
  getScopeState(scope: Scope): Promise<ScopeState>;

  /** Objects by name. */
  listObjects<Kind extends InventoryKind>(
    query: ObjectQuery<Kind>,
  ): Promise<Array<ObjectOfKind<Kind>>>;

  /** How many objects of each kind a scope has; kinds without any are left out. */
  countObjects(scope: EksScope): Promise<Record<string, number>>;

  /** How many objects of each of some kinds each cluster or mesh has; those without any are left out. */
  countByParent(query: {
    scopes: EksScope[];
    kinds: InventoryKind[];
  }): Promise<Array<{ parentArn: string; kind: InventoryKind; count: number }>>;

  /** Those of the scopes whose latest collection was begun and not finished, for example because the process died. */
  listInterrupted(scopes: EksScope[]): Promise<EksScope[]>;
}

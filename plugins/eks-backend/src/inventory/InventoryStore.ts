import type {
  Extent,
  InventoryChangeItem,
  InventoryKind,
  InventoryObject,
  Mesh,
  ObjectOfKind,
  ReadFailure,
  Scope,
  SnapshotDifference,
  Topology,
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
  /** The same of the collections of the whole scope. */
  lastWholeTicket: number;
  /** ISO 8601; missing when none was ever begun. */
  lastAttemptAt?: string;
  /** ISO 8601, end of the last collection of the whole scope that saw anything; missing when there was none. */
  collectedAt?: string;
  failures: StandingFailure[];
  /** ISO 8601 by kind: when all of it was described last. Kinds without are due. */
  readAt: Partial<Record<InventoryKind, string>>;
  /** ARNs of what was gone in a suspicious drop: they stay until another collection misses them too. */
  heldBack: string[];
}

/**
 * What is known of a scope as a whole.
 *
 * @public
 */
export interface ScopeHealth {
  state: ScopeState;
  /** How many objects of each kind; kinds without any are left out. */
  counts: Record<string, number>;
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
  /** As before when missing. */
  readAt?: ScopeState['readAt'];
  /** As before when missing. */
  heldBack?: string[];
}

/**
 * What a decision is made from.
 *
 * @public
 */
export interface StoredScope {
  /** The stored objects within the extent. */
  objects: InventoryObject[];
  state: ScopeState;
  /** How many objects of each kind the whole scope has. */
  counts: Partial<Record<InventoryKind, number>>;
  /** What later collections have stored since this one began: what this one saw there is out of date. */
  outdated: Extent[];
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
  /** Only these clusters and meshes and what is in them. */
  parentArns?: string[];
}

/**
 * Which changes to list, the newest first; everything given must hold.
 *
 * @public
 */
export interface ChangeQuery {
  scopes: EksScope[];
  kinds?: InventoryKind[];
  /** ARN of an object, or of the cluster or mesh that objects belong to. */
  arn?: string;
  /** ISO 8601. */
  since?: string;
  /** Only what comes after the entry with this identifier. */
  after?: string;
  limit: number;
}

/**
 * An entry of the list of what changed.
 *
 * @public
 */
export type StoredChange = Omit<InventoryChangeItem, 'entityRef'>;

/**
 * A state of a mesh that is kept.
 *
 * @public
 */
export interface StoredMeshState {
  id: string;
  /** ISO 8601, when it was first seen. */
  at: string;
  /** How many objects it has. */
  objects: number;
}

/**
 * The last known state of everything, scope by scope.
 *
 * Collections of one scope may overlap, when several replicas run or while one cluster is looked at by itself. Each takes a
 * ticket before it reads. Of two that looked at the same thing, what the later-begun one saw counts, whichever ends first.
 *
 * @public
 */
export interface InventoryStore {
  /**
   * Notes that a collection begins, one of the whole scope unless told, and returns its ticket. Call it before anything is
   * read.
   */
  beginCollection(
    scope: Scope,
    at: string,
    options?: { isWhole: boolean },
  ): Promise<number>;

  /**
   * Stores what a collection saw, all of it or nothing. `decide` gets what is stored and says what to change; it must be
   * pure. Answers `undefined`, and changes nothing, when collections that began later have stored all of it already.
   */
  finishCollection(options: {
    scope: EksScope;
    ticket: number;
    at: string;
    /** What it looked at; everything when missing. */
    extent?: Extent;
    decide: (stored: StoredScope) => ScopeUpdate;
  }): Promise<ScopeUpdate | undefined>;

  /** The state of a scope; of one never begun, too. */
  getScopeState(scope: Scope): Promise<ScopeState>;

  /** The states of many scopes at once, in their order. */
  listScopeStates(scopes: EksScope[]): Promise<ScopeState[]>;

  /**
   * For each of many scopes, in their order, a text that is another one as soon as a collection that looked at any of it has
   * been stored.
   */
  listRevisions(scopes: EksScope[]): Promise<string[]>;

  /** The health of many scopes at once, in their order. */
  listScopeHealth(scopes: EksScope[]): Promise<ScopeHealth[]>;

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

  /**
   * A text that is another one as soon as anything in a cluster or a mesh has changed, added and removed objects included.
   * It may be another one without that, too.
   */
  getRevision(parentArn: string): Promise<string>;

  /** The states of a mesh that are kept, the present one first. */
  listMeshStates(
    mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
  ): Promise<StoredMeshState[]>;

  /** The topology of a mesh in one of these states; undefined when that is not kept. */
  getMeshState(
    mesh: Pick<Mesh, 'accountId' | 'region' | 'arn'>,
    id: string,
  ): Promise<Topology | undefined>;

  /** What changed, the newest first. */
  listChanges(query: ChangeQuery): Promise<StoredChange[]>;

  /** Forgets what changed before a moment, ISO 8601; answers how many entries. */
  pruneChanges(before: string): Promise<number>;
}

import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import type {
  DiscoveryFailure,
  EksScope,
} from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryStore } from '../inventory/InventoryStore';

/**
 * What answers read of the store.
 *
 * @public
 */
export type InventoryReader = Pick<
  InventoryStore,
  | 'listObjects'
  | 'getScopeState'
  | 'listScopeStates'
  | 'listRevisions'
  | 'listScopeHealth'
  | 'countObjects'
  | 'countByParent'
  | 'getRevision'
  | 'listMeshStates'
  | 'getMeshState'
  | 'listChanges'
>;

/**
 * What every answer is made from.
 *
 * @public
 */
export interface InventoryContext {
  store: InventoryReader;
  /** The scopes as they are now known; nothing of others is ever served. */
  readonly scopes: EksScope[];
  /** Organizations that do not answer at present. */
  readonly discoveryFailures?: DiscoveryFailure[];
  now: () => Date;
  /** Age from which a scope's collection is overdue, in milliseconds; undefined when its schedule does not tell. */
  overdueMsOf?: (scope: Scope) => number | undefined;
  /** Namespace of the entities that references point into. */
  entityNamespace?: string;
  /** Keys of the AWS tags that name an owner; the first one found wins. */
  ownerTags: string[];
  /** Entity reference of who owns what neither its tags nor its scope give an owner. */
  defaultOwner: string;
}

import type {
  InventoryKind,
  Scope,
  ScopeResponse,
  Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * What other backend plugins may ask of the inventory. Implemented over the `eks` backend's REST API, so that it works
 * wherever that backend runs.
 *
 * @public
 */
export interface EksInventoryService {
  /** Every configured scope and its health. */
  getScopes(): Promise<ScopeResponse[]>;

  /**
   * All stored objects of a scope, or those of some kinds.
   *
   * @throws NotFoundError when the scope is not configured; any error of the way there.
   */
  getSnapshot(
    scope: Scope,
    options?: { kinds?: InventoryKind[] },
  ): Promise<Snapshot>;
}

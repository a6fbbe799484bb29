import {
  type ClusterListResponse,
  type ClusterQuery,
  filterClusters,
} from '@eks-platform/backstage-plugin-eks-common';
import { assertCollected } from './assertCollected';
import type { InventoryContext } from './InventoryContext';
import { loadFleet } from './loadFleet';
import { selectScopes } from './selectScopes';

/**
 * The clusters that match, each with how much runs in it and what is wrong with it.
 *
 * @throws NotFoundError when an account or region is asked for in which no scope is configured.
 *
 * @public
 */
export async function listClusters(
  context: InventoryContext,
  query: ClusterQuery,
): Promise<ClusterListResponse> {
  const scopes = selectScopes(context.scopes, query);
  const { items } = await loadFleet(context, scopes);
  if (!items.length) {
    await assertCollected(context, scopes);
  }
  return filterClusters(items, query);
}

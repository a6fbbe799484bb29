import {
  type ClusterAccessResponse,
  describeAccess,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeFreshness } from './describeFreshness';
import type { InventoryContext } from './InventoryContext';
import { loadCluster } from './loadCluster';

/**
 * Who may enter a cluster.
 *
 * @throws NotFoundError when there is no such cluster.
 */
export async function describeClusterAccess(
  context: InventoryContext,
  where: { accountId: string; region: string; name: string },
): Promise<ClusterAccessResponse> {
  const { now, overdueMsOf } = context;
  const { cluster, state, list } = await loadCluster(context, where);
  const [accessEntries, identityProviders] = await Promise.all([
    list('access-entry'),
    list('identity-provider-config'),
  ]);
  return {
    authenticationMode: cluster.authenticationMode,
    grants: describeAccess({ cluster, accessEntries, identityProviders }),
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs: overdueMsOf?.(cluster),
      about: {
        kinds: ['cluster', 'access-entry', 'identity-provider-config'],
        arn: cluster.arn,
      },
    }),
  };
}

import { NotFoundError } from '@backstage/errors';
import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { assertCollected } from './assertCollected';
import type { InventoryContext } from './InventoryContext';
import { selectScope } from './selectScopes';

/**
 * A cluster, and the scope in which it was seen.
 *
 * @throws NotFoundError when there is no such cluster, ServiceUnavailableError when nobody can tell yet.
 *
 * @public
 */
export async function findCluster(
  context: InventoryContext,
  where: { accountId: string; region: string; name: string },
): Promise<{ cluster: Cluster; scope: EksScope }> {
  const scope = selectScope(context.scopes, where);
  const [cluster] = await context.store.listObjects({
    scopes: [scope],
    kinds: ['cluster'],
    name: where.name,
  });
  if (!cluster) {
    await assertCollected(context, [scope]);
    throw new NotFoundError(
      `No cluster '${where.name}' in ${where.region} of ${where.accountId}`,
    );
  }
  return { cluster, scope };
}

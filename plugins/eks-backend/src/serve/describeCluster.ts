import { NotFoundError } from '@backstage/errors';
import {
  type ClusterResponse,
  inventoryEntityRef,
} from '@eks-platform/backstage-plugin-eks-common';
import { assertCollected } from './assertCollected';
import { describeFreshness } from './describeFreshness';
import type { InventoryContext } from './InventoryContext';
import { selectScope } from './selectScopes';

/**
 * One cluster and what runs in it.
 *
 * @throws NotFoundError when there is no such cluster.
 *
 * @public
 */
export async function describeCluster(
  context: InventoryContext,
  where: { accountId: string; region: string; name: string },
): Promise<ClusterResponse> {
  const { store, now, overdueMs, entityNamespace } = context;
  const scope = selectScope(context.scopes, where);

  const [cluster] = await store.listObjects({
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
  const parentArn = cluster.arn;
  const [nodegroups, fargateProfiles, state] = await Promise.all([
    store.listObjects({ scopes: [scope], kinds: ['nodegroup'], parentArn }),
    store.listObjects({
      scopes: [scope],
      kinds: ['fargate-profile'],
      parentArn,
    }),
    store.getScopeState(scope),
  ]);
  return {
    cluster,
    entityRef: inventoryEntityRef(cluster, { namespace: entityNamespace }),
    nodegroups,
    fargateProfiles,
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs,
      about: {
        kinds: ['cluster', 'nodegroup', 'fargate-profile'],
        arn: cluster.arn,
      },
    }),
  };
}

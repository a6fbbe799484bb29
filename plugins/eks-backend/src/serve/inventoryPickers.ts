import { ServiceUnavailableError } from '@backstage/errors';
import {
  type ClusterOption,
  inventoryEntityRef,
  type Scope,
  type ServiceAccountOption,
} from '@eks-platform/backstage-plugin-eks-common';
import { assertCollected } from './assertCollected';
import { describeKubernetes } from './describeKubernetes';
import type { InventoryContext } from './InventoryContext';
import { loadCluster } from './loadCluster';
import { selectScope } from './selectScopes';

/** The clusters of a scope. */
export async function pickClusters(
  context: InventoryContext,
  where: Scope,
): Promise<ClusterOption[]> {
  const { store, entityNamespace } = context;
  const scope = selectScope(context.scopes, where);
  const clusters = await store.listObjects({
    scopes: [scope],
    kinds: ['cluster'],
  });
  if (!clusters.length) {
    await assertCollected(context, [scope]);
  }
  return clusters.map(cluster => ({
    name: cluster.name,
    arn: cluster.arn,
    version: cluster.version,
    status: cluster.status,
    ...(cluster.vpcId && { vpcId: cluster.vpcId }),
    subnetIds: cluster.subnetIds,
    ...(cluster.authenticationMode && {
      authenticationMode: cluster.authenticationMode,
    }),
    autoMode: cluster.autoMode,
    entityRef: inventoryEntityRef(cluster, { namespace: entityNamespace }),
  }));
}

/**
 * The ServiceAccounts of a cluster, or of one namespace in it.
 *
 * @throws ServiceUnavailableError when they could not be read, saying why.
 */
export async function pickServiceAccounts(
  context: InventoryContext,
  where: Scope & { cluster: string; namespace?: string },
): Promise<ServiceAccountOption[]> {
  const loaded = await loadCluster(context, { ...where, name: where.cluster });
  const accounts = await loaded.listIfRead('service-account');
  if (!accounts) {
    const { reason } = describeKubernetes({
      ...loaded,
      failures: loaded.state.failures,
      kinds: ['kubernetes-api', 'service-account'],
    });
    throw new ServiceUnavailableError(
      `The ServiceAccounts of cluster '${where.cluster}' are not known: ${reason}`,
    );
  }
  return accounts
    .filter(
      ({ namespace }) => !where.namespace || namespace === where.namespace,
    )
    .map(({ namespace, name, roleArn }) => ({
      namespace,
      name,
      ...(roleArn !== undefined && { roleArn }),
    }));
}

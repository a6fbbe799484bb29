import {
  type ClusterResponse,
  inventoryEntityRef,
  type InventoryKind,
  type ObjectOfKind,
  supportOf,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeFreshness } from './describeFreshness';
import { describeKubernetes } from './describeKubernetes';
import { findCluster } from './findCluster';
import type { InventoryContext } from './InventoryContext';
import { ownerOf } from './ownerOf';

const KINDS = [
  'cluster',
  'nodegroup',
  'fargate-profile',
  'addon',
  'insight',
  'update',
  'identity-provider-config',
] satisfies InventoryKind[];

/**
 * One cluster and what is in it.
 *
 * @throws NotFoundError when there is no such cluster.
 *
 * @public
 */
export async function describeCluster(
  context: InventoryContext,
  where: { accountId: string; region: string; name: string },
): Promise<ClusterResponse> {
  const { store, now, overdueMsOf, entityNamespace } = context;
  const { cluster, scope } = await findCluster(context, where);
  const list = <Kind extends InventoryKind>(
    kind: Kind,
  ): Promise<Array<ObjectOfKind<Kind>>> =>
    store.listObjects({
      scopes: [scope],
      kinds: [kind],
      parentArn: cluster.arn,
    });

  const [
    nodegroups,
    fargateProfiles,
    addons,
    insights,
    updates,
    identityProviders,
    [api],
    nodes,
    [version],
    state,
  ] = await Promise.all([
    list('nodegroup'),
    list('fargate-profile'),
    list('addon'),
    list('insight'),
    list('update'),
    list('identity-provider-config'),
    list('kubernetes-api'),
    list('kubernetes-node'),
    store.listObjects({
      scopes: [scope],
      kinds: ['cluster-version'],
      name: cluster.version,
    }),
    store.getScopeState(scope),
  ]);
  return {
    cluster,
    entityRef: inventoryEntityRef(cluster, { namespace: entityNamespace }),
    nodegroups,
    fargateProfiles,
    addons,
    insights,
    updates,
    identityProviders,
    support: supportOf({
      supportType: cluster.supportType,
      dates: version,
      now: now(),
    }),
    owner: ownerOf(cluster, { ...context, scope }),
    ...(scope.accountName && { accountName: scope.accountName }),
    kubernetes: describeKubernetes({
      cluster,
      api,
      failures: state.failures,
      kinds: ['kubernetes-api', 'kubernetes-node'],
    }),
    ...(api && {
      nodes: {
        count: nodes.length,
        ready: nodes.filter(({ ready }) => ready).length,
      },
    }),
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs: overdueMsOf?.(cluster),
      about: { kinds: KINDS, arn: cluster.arn },
    }),
  };
}

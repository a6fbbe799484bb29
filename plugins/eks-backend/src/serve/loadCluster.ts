import {
  buildAddonRows,
  buildCapacity,
  type AddonRow,
  type CapacityFacts,
  type Cluster,
  type ClusterVersion,
  type InventoryKind,
  type KubernetesApi,
  type LiveFailure,
  type ObjectOfKind,
  versionAfter,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { ScopeState } from '../inventory/InventoryStore';
import { askLive } from './askLive';
import { findCluster } from './findCluster';
import type { InventoryContext } from './InventoryContext';
import { hasBeenRead } from './hasBeenRead';
import type { Pickers } from './Pickers';

/** A cluster, and the way to what the inventory keeps of it. */
export interface LoadedCluster {
  cluster: Cluster;
  scope: EksScope;
  state: ScopeState;
  /** Missing when its Kubernetes API was never read. */
  api: KubernetesApi | undefined;
  list<Kind extends InventoryKind>(
    kind: Kind,
  ): Promise<Array<ObjectOfKind<Kind>>>;
  /** The same for what only Kubernetes can tell; undefined when it was never read. */
  listIfRead<Kind extends InventoryKind>(
    kind: Kind,
  ): Promise<Array<ObjectOfKind<Kind>> | undefined>;
}

/**
 * Finds a cluster and what is needed to tell of it.
 *
 * @throws NotFoundError when there is no such cluster.
 */
export async function loadCluster(
  context: InventoryContext,
  where: { accountId: string; region: string; name: string },
): Promise<LoadedCluster> {
  const { store } = context;
  const { cluster, scope } = await findCluster(context, where);
  const list: LoadedCluster['list'] = kind =>
    store.listObjects({
      scopes: [scope],
      kinds: [kind],
      parentArn: cluster.arn,
    });
  const [[api], state] = await Promise.all([
    list('kubernetes-api'),
    store.getScopeState(scope),
  ]);
  return {
    cluster,
    scope,
    state,
    api,
    list,
    listIfRead: async kind => {
      const objects = await list(kind);
      return hasBeenRead({ cluster, api, kind, state, count: objects.length })
        ? objects
        : undefined;
    },
  };
}

/** All that a cluster's capacity is made from; subnets are asked of AWS. */
export async function loadCapacityFacts(
  loaded: LoadedCluster,
  options: { pickers: Pickers; failures: LiveFailure[] },
): Promise<CapacityFacts> {
  const { cluster, scope, list, listIfRead } = loaded;
  const { pickers, failures } = options;
  const [
    nodegroups,
    fargateProfiles,
    updates,
    nodes,
    nodePools,
    nodeClasses,
    workloads,
    serviceAccounts,
    subnets,
  ] = await Promise.all([
    list('nodegroup'),
    list('fargate-profile'),
    list('update'),
    listIfRead('kubernetes-node'),
    listIfRead('node-pool'),
    listIfRead('node-class'),
    listIfRead('pod-workload'),
    listIfRead('service-account'),
    askLive('ec2:DescribeSubnets', failures, () =>
      pickers.subnets(scope, { vpcId: cluster.vpcId }),
    ),
  ]);
  return {
    cluster,
    nodegroups,
    fargateProfiles,
    updates,
    nodes,
    nodePools,
    nodeClasses,
    workloads,
    // Every namespace has a ServiceAccount.
    namespaces: serviceAccounts && [
      ...new Set(serviceAccounts.map(({ namespace }) => namespace)),
    ],
    subnets: subnets ?? [],
  };
}

/** The capacity of a cluster in one table. */
export async function loadCapacity(
  loaded: LoadedCluster,
  options: { pickers: Pickers; failures: LiveFailure[] },
) {
  return buildCapacity(await loadCapacityFacts(loaded, options));
}

/** The add-ons of a cluster beside what EKS offers, which is asked of AWS. */
export async function loadAddonRows(
  loaded: LoadedCluster,
  options: {
    versions: ClusterVersion[];
    pickers: Pickers;
    failures: LiveFailure[];
  },
): Promise<{ addons: AddonRow[]; nextVersion: string | undefined }> {
  const { cluster, scope, list } = loaded;
  const { versions, pickers, failures } = options;
  const nextVersion = versionAfter(cluster.version, versions);
  const [installed, associations, offered] = await Promise.all([
    list('addon'),
    list('pod-identity-association'),
    askLive('eks:DescribeAddonVersions', failures, () =>
      pickers.offeredAddons(scope),
    ),
  ]);
  return {
    nextVersion,
    addons: buildAddonRows({
      cluster,
      nextVersion,
      installed,
      associations,
      offered,
    }),
  };
}

import {
  type ClusterFacts,
  type ClusterVersion,
  type Insight,
  inventoryEntityRef,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { describeFreshness } from './describeFreshness';
import type { InventoryContext } from './InventoryContext';
import { ownerOf } from './ownerOf';

/** What the fleet is made of, cluster by cluster. */
export interface Fleet {
  facts: ClusterFacts[];
  versions: ClusterVersion[];
  insights: Insight[];
}

/** Loads the clusters of some scopes with what is in each. */
export async function loadFleet(
  context: InventoryContext,
  scopes: EksScope[],
): Promise<Fleet> {
  const { store, entityNamespace, now, overdueMsOf } = context;
  const [
    clusters,
    nodegroups,
    fargateProfiles,
    addons,
    insights,
    updates,
    versions,
    apis,
    nodeCounts,
  ] = await Promise.all([
    store.listObjects({ scopes, kinds: ['cluster'] }),
    store.listObjects({ scopes, kinds: ['nodegroup'] }),
    store.listObjects({ scopes, kinds: ['fargate-profile'] }),
    store.listObjects({ scopes, kinds: ['addon'] }),
    store.listObjects({ scopes, kinds: ['insight'] }),
    store.listObjects({ scopes, kinds: ['update'] }),
    store.listObjects({ scopes, kinds: ['cluster-version'] }),
    store.countByParent({ scopes, kinds: ['kubernetes-api'] }),
    store.countByParent({ scopes, kinds: ['kubernetes-node'] }),
  ]);
  const states = new Map(
    await Promise.all(
      scopes.map(
        async scope =>
          [scopeId(scope), await store.getScopeState(scope)] as const,
      ),
    ),
  );
  const scopesById = new Map(scopes.map(scope => [scopeId(scope), scope]));
  const nodegroupsOf = byCluster(nodegroups);
  const fargateProfilesOf = byCluster(fargateProfiles);
  const addonsOf = byCluster(addons);
  const insightsOf = byCluster(insights);
  const updatesOf = byCluster(updates);
  const versionOf = new Map(
    versions.map(version => [`${scopeId(version)} ${version.name}`, version]),
  );
  const nodes = new Map([
    ...apis.map(({ parentArn }) => [parentArn, 0] as const),
    ...nodeCounts.map(({ parentArn, count }) => [parentArn, count] as const),
  ]);
  const facts = clusters.map(cluster => {
    const id = scopeId(cluster);
    const scope = scopesById.get(id);
    const state = states.get(id);
    return {
      cluster,
      entityRef: inventoryEntityRef(cluster, { namespace: entityNamespace }),
      owner: ownerOf(cluster, { ...context, scope }),
      accountName: scope?.accountName,
      isStale:
        state !== undefined &&
        describeFreshness({
          state,
          now: now(),
          overdueMs: overdueMsOf?.(cluster),
          about: {
            kinds: ['cluster', 'nodegroup', 'fargate-profile', 'addon'],
            arn: cluster.arn,
          },
        }).state !== 'fresh',
      nodegroups: nodegroupsOf(cluster),
      fargateProfiles: fargateProfilesOf(cluster),
      addons: addonsOf(cluster),
      insights: insightsOf(cluster),
      updates: updatesOf(cluster),
      nodeCount: nodes.get(cluster.arn),
      version: versionOf.get(`${id} ${cluster.version}`),
    };
  });
  return { facts, versions, insights };
}

function byCluster<Item extends { clusterArn: string }>(
  items: Item[],
): (cluster: { arn: string }) => Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.clusterArn);
    if (group) {
      group.push(item);
    } else {
      groups.set(item.clusterArn, [item]);
    }
  }
  return ({ arn }) => groups.get(arn) ?? [];
}

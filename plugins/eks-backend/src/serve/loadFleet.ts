import {
  type Addon,
  type Cluster,
  type ClusterListItem,
  type ClusterVersion,
  type FargateProfile,
  type Insight,
  inventoryEntityRef,
  type Nodegroup,
  type ObjectOfKind,
  scopeId,
  toClusterListItem,
  type Update,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { describeFreshness } from './describeFreshness';
import type { ScopeState } from '../inventory/InventoryStore';
import type { InventoryContext, InventoryReader } from './InventoryContext';
import { FLEET_KINDS } from './keepFleet';
import { ownerOf } from './ownerOf';

/** What the fleet is made of, cluster by cluster. */
export interface Fleet {
  items: ClusterListItem[];
  versions: ClusterVersion[];
  insights: Insight[];
}

type FleetObject = ObjectOfKind<(typeof FLEET_KINDS)[number]>;

/** What stays the same for so long is not made again for the next reader, in milliseconds. */
const SAME_FOR_MS = 10_000;

/** The fleet that was made last of a list of objects. */
const made = new WeakMap<
  object,
  { key: string; counts: object; fleet: Fleet }
>();

/** Loads the clusters of some scopes with what is in each. */
export async function loadFleet(
  context: InventoryContext,
  scopes: EksScope[],
): Promise<Fleet> {
  const { store, now } = context;
  const [objects, inKubernetes, scopeStates] = await Promise.all([
    store.listObjects({ scopes, kinds: [...FLEET_KINDS] }),
    store.countByParent({
      scopes,
      kinds: ['kubernetes-api', 'kubernetes-node'],
    }),
    store.listScopeStates(scopes),
  ]);
  const key = JSON.stringify([
    Math.floor(now().getTime() / SAME_FOR_MS),
    scopes.map(({ accountName, owner }) => [accountName, owner]),
    scopeStates.map(({ collectedAt, failures }) => [collectedAt, failures]),
  ]);
  const known = made.get(objects);
  if (known?.key === key && known.counts === inKubernetes) {
    return known.fleet;
  }
  const fleet = makeFleet(context, {
    scopes,
    objects,
    inKubernetes,
    scopeStates,
  });
  made.set(objects, { key, counts: inKubernetes, fleet });
  return fleet;
}

function makeFleet(
  context: InventoryContext,
  found: {
    scopes: EksScope[];
    objects: FleetObject[];
    inKubernetes: Awaited<ReturnType<InventoryReader['countByParent']>>;
    scopeStates: ScopeState[];
  },
): Fleet {
  const { entityNamespace, now, overdueMsOf } = context;
  const { scopes, objects, inKubernetes, scopeStates } = found;
  const {
    clusters,
    nodegroups,
    fargateProfiles,
    addons,
    insights,
    updates,
    versions,
  } = byKind(objects);
  const states = new Map(
    scopes.map((scope, index) => [scopeId(scope), scopeStates[index]] as const),
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
  const nodes = new Map<string, number>();
  for (const { parentArn, kind, count } of inKubernetes) {
    const before = nodes.get(parentArn) ?? 0;
    nodes.set(parentArn, before + (kind === 'kubernetes-node' ? count : 0));
  }
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
  const at = now();
  return {
    items: facts.map(cluster => toClusterListItem(cluster, at)),
    versions,
    insights,
  };
}

function byKind(objects: FleetObject[]) {
  const sorted = {
    clusters: [] as Cluster[],
    nodegroups: [] as Nodegroup[],
    fargateProfiles: [] as FargateProfile[],
    addons: [] as Addon[],
    insights: [] as Insight[],
    updates: [] as Update[],
    versions: [] as ClusterVersion[],
  };
  for (const object of objects) {
    switch (object.kind) {
      case 'cluster':
        sorted.clusters.push(object);
        break;
      case 'nodegroup':
        sorted.nodegroups.push(object);
        break;
      case 'fargate-profile':
        sorted.fargateProfiles.push(object);
        break;
      case 'addon':
        sorted.addons.push(object);
        break;
      case 'insight':
        sorted.insights.push(object);
        break;
      case 'update':
        sorted.updates.push(object);
        break;
      default:
        sorted.versions.push(object);
    }
  }
  return sorted;
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

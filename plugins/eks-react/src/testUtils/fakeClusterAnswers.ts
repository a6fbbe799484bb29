import {
  buildAddonRows,
  buildCapacity,
  describeAccess,
  judgeUpgrade,
  scopeId,
  supportOf,
  versionAfter,
  type CapacityFacts,
  type Cluster,
  type ClusterAccessResponse,
  type ClusterAddonsResponse,
  type ClusterCapacityResponse,
  type Freshness,
  type KubernetesReadState,
  type LiveFailure,
  type Scope,
  type UpgradeReadinessResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { aFreshness, type FakeEksData } from './FakeEksData';

export function fakeFreshness(data: FakeEksData, scope: Scope): Freshness {
  const found = data.scopes?.find(
    candidate => scopeId(candidate.scope) === scopeId(scope),
  );
  return found?.freshness ?? aFreshness();
}

export function fakeKubernetes(
  data: FakeEksData,
  cluster: Cluster,
): KubernetesReadState {
  const api = data.kubernetesApis?.find(
    ({ clusterArn }) => clusterArn === cluster.arn,
  );
  return (
    data.kubernetes ??
    (api
      ? { state: 'read', serverVersion: api.serverVersion }
      : {
          state: 'off',
          reason: `The Kubernetes API of ${cluster.name} is not read`,
        })
  );
}

export function fakeCapacity(
  data: FakeEksData,
  cluster: Cluster,
): ClusterCapacityResponse {
  return {
    cluster,
    capacity: buildCapacity(capacityFacts(data, cluster)),
    kubernetes: fakeKubernetes(data, cluster),
    freshness: fakeFreshness(data, cluster),
    liveFailures: [],
  };
}

export function fakeAddons(
  data: FakeEksData,
  cluster: Cluster,
): ClusterAddonsResponse {
  const nextVersion = versionAfter(
    cluster.version,
    data.supportedVersions ?? [],
  );
  return {
    clusterVersion: cluster.version,
    nextVersion,
    addons: addonRows(data, cluster),
    freshness: fakeFreshness(data, cluster),
    liveFailures: offerFailures(data),
  };
}

export function fakeUpgradeReadiness(
  data: FakeEksData,
  cluster: Cluster,
): UpgradeReadinessResponse {
  const of = within(cluster);
  const versions = data.supportedVersions ?? [];
  return {
    cluster,
    readiness: judgeUpgrade({
      cluster,
      versions,
      support: supportOf({
        supportType: cluster.supportType,
        dates: versions.find(({ name }) => name === cluster.version),
        now: data.now ?? new Date(),
      }),
      nodegroups: of(data.nodegroups),
      insights: of(data.insights),
      updates: of(data.updates),
      capacity: buildCapacity(capacityFacts(data, cluster)).sources,
      addons: addonRows(data, cluster),
      disruptionBudgets: isRead(data, cluster)
        ? of(data.disruptionBudgets)
        : undefined,
    }),
    kubernetes: fakeKubernetes(data, cluster),
    freshness: fakeFreshness(data, cluster),
    liveFailures: offerFailures(data),
  };
}

export function fakeAccess(
  data: FakeEksData,
  cluster: Cluster,
): ClusterAccessResponse {
  const of = within(cluster);
  return {
    authenticationMode: cluster.authenticationMode,
    grants: describeAccess({
      cluster,
      accessEntries: of(data.accessEntries),
      identityProviders: of(data.identityProviders),
    }),
    freshness: fakeFreshness(data, cluster),
  };
}

function addonRows(data: FakeEksData, cluster: Cluster) {
  const of = within(cluster);
  return buildAddonRows({
    cluster,
    nextVersion: versionAfter(cluster.version, data.supportedVersions ?? []),
    installed: of(data.addons),
    associations: of(data.podIdentityAssociations),
    offered: data.offeredAddons,
  });
}

function offerFailures(data: FakeEksData): LiveFailure[] {
  return data.offeredAddons
    ? []
    : [{ target: 'eks:DescribeAddonVersions', message: 'not authorized' }];
}

function capacityFacts(data: FakeEksData, cluster: Cluster): CapacityFacts {
  const of = within(cluster);
  const accounts = of(data.serviceAccounts);
  const { subnets = [] } = data;
  return {
    cluster,
    nodegroups: of(data.nodegroups),
    fargateProfiles: of(data.fargateProfiles),
    updates: of(data.updates),
    ...(isRead(data, cluster) && {
      nodes: of(data.kubernetesNodes),
      nodePools: of(data.nodePools),
      workloads: of(data.podWorkloads),
      namespaces: [...new Set(accounts.map(({ namespace }) => namespace))],
    }),
    subnets: typeof subnets === 'function' ? subnets(cluster) : subnets,
  };
}

function isRead(data: FakeEksData, cluster: Cluster): boolean {
  return ['read', 'stale'].includes(fakeKubernetes(data, cluster).state);
}

function within(
  cluster: Cluster,
): <Item extends { clusterArn: string }>(items?: Item[]) => Item[] {
  return (items = []) =>
    items.filter(({ clusterArn }) => clusterArn === cluster.arn);
}

import {
  buildIdentityMap,
  describeRunsOn,
  filterBindings,
  inventoryEntityRef,
  type IdentityBindingQuery,
  type IdentityBindingsResponse,
  type RunsOnResponse,
  type WorkloadQuery,
} from '@eks-platform/backstage-plugin-eks-common';
import { fakeKubernetes } from './fakeClusterAnswers';
import type { FakeEksData } from './FakeEksData';

export function fakeIdentityBindings(
  data: FakeEksData,
  query: IdentityBindingQuery,
): IdentityBindingsResponse {
  const clusters = data.clusters ?? [];
  const { bindings, strayTrusts } = buildIdentityMap({
    clusters,
    kubernetesApis: data.kubernetesApis ?? [],
    serviceAccounts: data.serviceAccounts ?? [],
    associations: data.podIdentityAssociations ?? [],
    addons: data.addons ?? [],
    workloads: data.podWorkloads ?? [],
    roles: data.iamRoles ?? [],
    roleDirectories: data.roleDirectories ?? [],
    oidcProviders: data.oidcProviders ?? [],
    failures: [],
    accountIds: [
      ...new Set([...clusters, ...(data.iamRoles ?? [])].map(a => a.accountId)),
    ],
  });
  const items = bindings.map(binding => {
    const cluster = clusters.find(({ arn }) => arn === binding.clusterArn);
    const role = data.iamRoles?.find(({ arn }) => arn === binding.role.arn);
    return {
      ...binding,
      clusterEntityRef: cluster ? inventoryEntityRef(cluster) : '',
      ...(role && { roleEntityRef: inventoryEntityRef(role) }),
      componentRefs: [
        ...new Set(
          (binding.workloads ?? []).flatMap(
            ({ kubernetesId }) =>
              data.componentRefs?.[kubernetesId ?? ''] ?? [],
          ),
        ),
      ],
    };
  });
  return {
    ...filterBindings(items, query),
    strayTrusts,
    unreadClusters: unreadClusters(data),
    liveFailures: [],
  };
}

export function fakeWorkloads(
  data: FakeEksData,
  query: WorkloadQuery,
): RunsOnResponse {
  return {
    items: describeRunsOn({
      clusters: data.clusters ?? [],
      nodegroups: data.nodegroups ?? [],
      fargateProfiles: data.fargateProfiles ?? [],
      workloads: data.podWorkloads ?? [],
      query,
    }),
    unreadClusters: unreadClusters(data),
  };
}

function unreadClusters(data: FakeEksData): RunsOnResponse['unreadClusters'] {
  return (data.clusters ?? [])
    .map(cluster => ({
      clusterArn: cluster.arn,
      kubernetes: fakeKubernetes(data, cluster),
    }))
    .filter(({ kubernetes }) => ['off', 'failed'].includes(kubernetes.state));
}

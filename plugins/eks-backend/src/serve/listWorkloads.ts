import {
  describeRunsOn,
  type RunsOnResponse,
  type WorkloadQuery,
} from '@eks-platform/backstage-plugin-eks-common';
import type { InventoryContext } from './InventoryContext';
import { unreadClusters } from './listIdentityBindings';

/** Where the pods of a component run. */
export async function listWorkloads(
  context: InventoryContext,
  query: WorkloadQuery,
): Promise<RunsOnResponse> {
  const { store, scopes, entityNamespace } = context;
  const [clusters, nodegroups, fargateProfiles, workloads, apis, states] =
    await Promise.all([
      store.listObjects({ scopes, kinds: ['cluster'] }),
      store.listObjects({ scopes, kinds: ['nodegroup'] }),
      store.listObjects({ scopes, kinds: ['fargate-profile'] }),
      store.listObjects({ scopes, kinds: ['pod-workload'] }),
      store.listObjects({ scopes, kinds: ['kubernetes-api'] }),
      Promise.all(
        scopes.map(async scope => ({
          scope,
          state: await store.getScopeState(scope),
        })),
      ),
    ]);
  return {
    items: describeRunsOn({
      clusters,
      nodegroups,
      fargateProfiles,
      workloads,
      query,
      entityNamespace,
    }),
    unreadClusters: unreadClusters(clusters, {
      kubernetesApis: apis,
      failures: states.flatMap(({ scope, state }) =>
        state.failures.map(failure => ({ scope, failure })),
      ),
    }),
  };
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  buildIdentityMap,
  type Cluster,
  filterBindings,
  type IdentityBindingQuery,
  type IdentityBindingsResponse,
  type IdentityEvidence,
  inventoryEntityRef,
  type KubernetesReadState,
  type LiveFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { askLive } from './askLive';
import { assertCollected } from './assertCollected';
import type { ComponentDirectory } from './ComponentDirectory';
import { describeKubernetes } from './describeKubernetes';
import type { InventoryContext } from './InventoryContext';
import { loadIdentityEvidence } from './loadIdentityEvidence';
import { selectScopes } from './selectScopes';

/**
 * The bindings that match, with the components behind them. Verdicts rest on all that is known; only those on clusters that
 * the caller may see are told.
 */
export async function listIdentityBindings(options: {
  /** Everything. */
  inventory: InventoryContext;
  /** The part of it that the caller may see. */
  visible: InventoryContext;
  components: ComponentDirectory;
  credentials: BackstageCredentials;
  query: IdentityBindingQuery;
}): Promise<IdentityBindingsResponse> {
  const { inventory, visible, components, credentials, query } = options;
  const scopes = selectScopes(visible.scopes, query);
  const seen = await visible.store.listObjects({
    scopes,
    kinds: ['cluster'],
    name: query.cluster,
  });
  if (!seen.length) {
    await assertCollected(visible, scopes);
  }
  const [evidence, seenRoles] = await Promise.all([
    loadIdentityEvidence(inventory, { judged: seen }),
    visible.store.listObjects({ scopes: visible.scopes, kinds: ['iam-role'] }),
  ]);
  const { bindings, strayTrusts } = buildIdentityMap(evidence, {
    clusters: seen,
  });
  const namespace = inventory.entityNamespace;
  const roleRefs = new Map(
    seenRoles.map(role => [role.arn, inventoryEntityRef(role, { namespace })]),
  );
  const clusterRefs = new Map(
    seen.map(cluster => [
      cluster.arn,
      inventoryEntityRef(cluster, { namespace }),
    ]),
  );
  const matching = filterBindings(
    bindings.map(binding => {
      const roleEntityRef = roleRefs.get(binding.role.arn);
      return {
        ...binding,
        clusterEntityRef: clusterRefs.get(binding.clusterArn) ?? '',
        ...(roleEntityRef && { roleEntityRef }),
        componentRefs: [],
      };
    }),
    query,
  );
  const liveFailures: LiveFailure[] = [];
  const refs = await askLive('catalog', liveFailures, () =>
    components.componentsOf(matching.items, credentials),
  );
  const asksForAll =
    !query.cluster &&
    !query.namespace &&
    !query.serviceAccount &&
    !query.kubernetesId &&
    !query.serviceAccountRef?.length;
  return {
    ...matching,
    items: matching.items.map(item => ({
      ...item,
      componentRefs: refs?.get(item.id) ?? [],
    })),
    strayTrusts: asksForAll
      ? strayTrusts.filter(({ roleArn }) => roleRefs.has(roleArn))
      : [],
    unreadClusters: unreadClusters(seen, evidence),
    liveFailures,
  };
}

/** The clusters whose ServiceAccounts were never read. */
export function unreadClusters(
  clusters: Cluster[],
  evidence: Pick<IdentityEvidence, 'kubernetesApis' | 'failures'>,
): Array<{ clusterArn: string; kubernetes: KubernetesReadState }> {
  const apis = new Map(
    evidence.kubernetesApis.map(api => [api.clusterArn, api]),
  );
  return clusters
    .map(cluster => ({
      clusterArn: cluster.arn,
      kubernetes: describeKubernetes({
        cluster,
        api: apis.get(cluster.arn),
        failures: evidence.failures
          .filter(
            ({ scope }) =>
              scope.accountId === cluster.accountId &&
              scope.region === cluster.region,
          )
          .map(({ failure }) => failure),
        kinds: ['kubernetes-api', 'service-account', 'pod-workload'],
      }),
    }))
    .filter(({ kubernetes }) => ['off', 'failed'].includes(kubernetes.state));
}

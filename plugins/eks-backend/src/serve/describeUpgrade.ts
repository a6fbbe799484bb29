import {
  type ClusterAddonsResponse,
  judgeUpgrade,
  type LiveFailure,
  supportOf,
  type UpgradeReadinessResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeFreshness } from './describeFreshness';
import { describeKubernetes } from './describeKubernetes';
import type { InventoryContext } from './InventoryContext';
import { loadAddonRows, loadCapacity, loadCluster } from './loadCluster';
import type { Pickers } from './Pickers';

type Where = { accountId: string; region: string; name: string };

/**
 * The add-ons of a cluster beside what EKS offers for its version and the next.
 *
 * @throws NotFoundError when there is no such cluster.
 */
export async function describeAddons(
  context: InventoryContext & { pickers: Pickers },
  where: Where,
): Promise<ClusterAddonsResponse> {
  const { now, overdueMsOf, pickers, store } = context;
  const loaded = await loadCluster(context, where);
  const { cluster, scope, state } = loaded;
  const liveFailures: LiveFailure[] = [];
  const versions = await store.listObjects({
    scopes: [scope],
    kinds: ['cluster-version'],
  });
  const { addons, nextVersion } = await loadAddonRows(loaded, {
    versions,
    pickers,
    failures: liveFailures,
  });
  return {
    clusterVersion: cluster.version,
    ...(nextVersion && { nextVersion }),
    addons,
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs: overdueMsOf?.(cluster),
      about: {
        kinds: ['addon', 'pod-identity-association', 'cluster-version'],
        arn: cluster.arn,
      },
    }),
    liveFailures,
  };
}

/**
 * Whether a cluster can be upgraded to the next version.
 *
 * @throws NotFoundError when there is no such cluster.
 */
export async function describeUpgrade(
  context: InventoryContext & { pickers: Pickers },
  where: Where,
): Promise<UpgradeReadinessResponse> {
  const { now, overdueMsOf, pickers, store } = context;
  const loaded = await loadCluster(context, where);
  const { cluster, scope, state, api, list, listIfRead } = loaded;
  const failures: LiveFailure[] = [];
  const versions = await store.listObjects({
    scopes: [scope],
    kinds: ['cluster-version'],
  });
  const [capacity, { addons }, insights, updates, nodegroups, budgets] =
    await Promise.all([
      loadCapacity(loaded, { pickers, failures: [] }),
      loadAddonRows(loaded, { versions, pickers, failures }),
      list('insight'),
      list('update'),
      list('nodegroup'),
      listIfRead('pod-disruption-budget'),
    ]);
  return {
    cluster,
    readiness: judgeUpgrade({
      cluster,
      versions,
      support: supportOf({
        supportType: cluster.supportType,
        dates: versions.find(({ name }) => name === cluster.version),
        now: now(),
      }),
      nodegroups,
      insights,
      updates,
      capacity: capacity.sources,
      addons,
      disruptionBudgets: budgets,
    }),
    kubernetes: describeKubernetes({
      cluster,
      api,
      failures: state.failures,
      kinds: ['kubernetes-api', 'kubernetes-node', 'pod-disruption-budget'],
    }),
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs: overdueMsOf?.(cluster),
      about: {
        kinds: [
          'cluster',
          'nodegroup',
          'addon',
          'insight',
          'update',
          'cluster-version',
        ],
        arn: cluster.arn,
      },
    }),
    liveFailures: failures,
  };
}

import type {
  ClusterCapacityResponse,
  LiveFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeFreshness } from './describeFreshness';
import { describeKubernetes } from './describeKubernetes';
import type { InventoryContext } from './InventoryContext';
import { loadCapacity, loadCluster } from './loadCluster';
import type { Pickers } from './Pickers';

/**
 * The capacity of a cluster in one table.
 *
 * @throws NotFoundError when there is no such cluster.
 */
export async function describeCapacity(
  context: InventoryContext & { pickers: Pickers },
  where: { accountId: string; region: string; name: string },
): Promise<ClusterCapacityResponse> {
  const { now, overdueMsOf, pickers } = context;
  const loaded = await loadCluster(context, where);
  const { cluster, api, state } = loaded;
  const liveFailures: LiveFailure[] = [];
  return {
    cluster,
    capacity: await loadCapacity(loaded, { pickers, failures: liveFailures }),
    kubernetes: describeKubernetes({
      cluster,
      api,
      failures: state.failures,
      kinds: ['kubernetes-api', 'kubernetes-node', 'node-pool', 'pod-workload'],
    }),
    freshness: describeFreshness({
      state,
      now: now(),
      overdueMs: overdueMsOf?.(cluster),
      about: {
        kinds: ['cluster', 'nodegroup', 'fargate-profile'],
        arn: cluster.arn,
      },
    }),
    liveFailures,
  };
}

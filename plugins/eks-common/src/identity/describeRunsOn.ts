import type { RunsOnItem, WorkloadQuery } from '../api/clusterResponses';
import type { Cluster } from '../cluster/Cluster';
import type { FargateProfile } from '../cluster/FargateProfile';
import type { Nodegroup } from '../cluster/Nodegroup';
import { inventoryEntityRef } from '../entity/inventoryEntityRef';
import type { PodPlacement, PodWorkload } from '../kubernetes/PodWorkload';
import { isOfComponent } from './isOfComponent';

/**
 * Where the pods of a component run, cluster by cluster.
 *
 * @public
 */
export function describeRunsOn(options: {
  clusters: Cluster[];
  nodegroups: Nodegroup[];
  fargateProfiles: FargateProfile[];
  workloads: PodWorkload[];
  query: WorkloadQuery;
  /** Namespace of the entities that references point into. */
  entityNamespace?: string;
}): RunsOnItem[] {
  const { clusters, workloads, query, entityNamespace } = options;
  const ours = workloads.filter(workload =>
    isOfComponent(query, {
      ...workload,
      kubernetesIds: [workload.kubernetesId],
    }),
  );
  return clusters.flatMap(cluster => {
    const here = ours.filter(({ clusterArn }) => clusterArn === cluster.arn);
    return here.length
      ? [
          {
            clusterArn: cluster.arn,
            clusterName: cluster.name,
            accountId: cluster.accountId,
            region: cluster.region,
            clusterEntityRef: inventoryEntityRef(cluster, {
              namespace: entityNamespace,
            }),
            workloads: here.map(workload => ({
              namespace: workload.namespace,
              serviceAccount: workload.serviceAccount,
              owner: workload.owner,
              placement: workload.placement,
              ...placementRef(cluster, workload.placement, options),
              pods: workload.pods,
            })),
          },
        ]
      : [];
  });
}

function placementRef(
  cluster: Cluster,
  placement: PodPlacement,
  options: Parameters<typeof describeRunsOn>[0],
): { placementEntityRef?: string } {
  const found = findPlace(cluster, placement, options);
  return found
    ? {
        placementEntityRef: inventoryEntityRef(found, {
          namespace: options.entityNamespace,
        }),
      }
    : {};
}

function findPlace(
  cluster: Cluster,
  placement: PodPlacement,
  {
    nodegroups,
    fargateProfiles,
  }: Pick<
    Parameters<typeof describeRunsOn>[0],
    'nodegroups' | 'fargateProfiles'
  >,
): Nodegroup | FargateProfile | undefined {
  switch (placement.type) {
    case 'nodegroup':
      return nodegroups.find(
        ({ clusterArn, name }) =>
          clusterArn === cluster.arn && name === placement.nodegroup,
      );
    case 'fargate':
      return fargateProfiles.find(
        ({ clusterArn, name }) =>
          clusterArn === cluster.arn && name === placement.fargateProfile,
      );
    default:
      return undefined;
  }
}

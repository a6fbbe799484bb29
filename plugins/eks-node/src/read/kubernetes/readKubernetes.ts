import type {
  Cluster,
  InventoryObject,
} from '@eks-platform/backstage-plugin-eks-common';
import pLimit from 'p-limit';
import type { AwsScope } from '../../EksService';
import type { PlannedReadOptions } from '../snapshot/PlannedReadOptions';
import { KUBERNETES_KINDS } from './kubernetesKinds';
import { readClusterKubernetes } from './readClusterKubernetes';

/** Clusters that a process asks at once, each one question after the other: what it holds in memory is a page of each. */
const atOnce = pLimit(16);

/**
 * What the Kubernetes APIs of a scope's clusters tell, of the clusters as they are stored.
 *
 * | cluster | what is stored of its Kubernetes API |
 * | --- | --- |
 * | not allowed by the configuration | is forgotten |
 * | without an endpoint, or on its way out | stays |
 * | one that could not be entered, or did not answer | stays; the failure says why |
 * | one that refused a kind, or did not tell it whole | stays of that kind; the failure says why |
 * | one that serves no such kind | there truly are none |
 */
export async function readKubernetes(
  aws: AwsScope,
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const { partial, plan, mayReadKubernetes } = options;
  const clusters = plan
    .known('cluster')
    .filter((object): object is Cluster => object.kind === 'cluster')
    .filter(({ name }) => plan.clusterNames?.includes(name) ?? true)
    .filter(cluster => mayReadKubernetes(cluster));
  const objects = await Promise.all(
    clusters.map(async cluster => {
      if (!answers(cluster)) {
        partial.skip({ kinds: KUBERNETES_KINDS, parentArn: cluster.arn });
        return [];
      }
      return atOnce(() => readClusterKubernetes(aws, cluster, options));
    }),
  );
  return objects.flat();
}

function answers({ status, endpoint }: Cluster): boolean {
  return Boolean(endpoint) && (status === 'ACTIVE' || status === 'UPDATING');
}

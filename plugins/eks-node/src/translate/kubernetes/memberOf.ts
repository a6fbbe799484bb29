import {
  kubernetesObjectId,
  type Cluster,
  type ClusterMember,
  type KubernetesKind,
} from '@eks-platform/backstage-plugin-eks-common';
import type { KubernetesObject } from '../../kubernetes';

/** What an object of a cluster has in common with all others there. */
export function memberOf(
  cluster: Cluster,
  kind: KubernetesKind,
  metadata: KubernetesObject['metadata'],
): ClusterMember {
  const { name, namespace } = metadata;
  return {
    arn: kubernetesObjectId({ clusterArn: cluster.arn, kind, namespace, name }),
    name,
    accountId: cluster.accountId,
    region: cluster.region,
    clusterName: cluster.name,
    clusterArn: cluster.arn,
  };
}

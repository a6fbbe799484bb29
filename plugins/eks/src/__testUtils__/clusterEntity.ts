import type { Entity } from '@backstage/catalog-model';
import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';

/** The entity of a cluster as the inventory emits it, as far as the pages look. */
export function aClusterEntity(cluster: Pick<Cluster, 'arn' | 'name'>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: cluster.name,
      namespace: 'default',
      annotations: { 'amazonaws.com/arn': cluster.arn },
    },
    spec: { type: 'kubernetes-cluster', owner: 'group:default/platform' },
  };
}

import { clusterContentTable } from '../../seeds/clusterContents';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { seedDemoCluster } from './seedDemoCluster';
import { seedEstateCluster } from './estate/seedEstateCluster';

/** Fills a cluster that a seed of the world made, in the way of that seed; leaves every other cluster as it is. */
export function seedContent(cluster: KubernetesCluster): void {
  const { place, row } = cluster;
  const content = place.table(clusterContentTable).get(row.arn);
  if (content?.createdAt !== row.createdAt) return;
  switch (content.seed) {
    case 'demo':
      seedDemoCluster(cluster);
      return;
    case 'estate':
      seedEstateCluster(cluster);
      return;
    default:
      throw new Error(`No such seed: ${content.seed satisfies never}`);
  }
}

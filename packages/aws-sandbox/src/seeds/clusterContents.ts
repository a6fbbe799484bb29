import { clusterTable } from '../services/eks/tables';
import { defineTable, type World } from '../world/World';

/** The seed that says what a cluster's own API holds when it is first asked. */
export interface ClusterContentRow {
  seed: 'demo' | 'estate';
  /** When the seed made the cluster: another one of the same name is somebody else's. */
  createdAt: number;
}

/** Seeded clusters by ARN. */
export const clusterContentTable = defineTable<ClusterContentRow>(
  'seeds/clusterContents',
);

/** Remembers for every cluster of a new world which seed it is from. */
export function markSeededClusters(
  world: World,
  seed: ClusterContentRow['seed'],
): void {
  for (const place of world.places()) {
    for (const { arn, createdAt } of place.table(clusterTable).values()) {
      place.table(clusterContentTable).set(arn, { seed, createdAt });
    }
  }
}

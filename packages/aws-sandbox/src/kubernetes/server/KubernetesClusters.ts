import { statusAt } from '../../services/eks/life';
import { clusterTable, type ClusterRow } from '../../services/eks/tables';
import type { World } from '../../world/World';
import { seedBase } from '../seeds/seedBase';
import { seedContent } from '../seeds/seedContent';
import { syncNodes } from '../seeds/syncNodes';
import { clusterIdOf } from './clusterIdOf';
import { KubernetesCluster } from './KubernetesCluster';

/** The APIs of a world's clusters, each opened when it is first asked. */
export class KubernetesClusters {
  readonly #open = new Map<string, KubernetesCluster>();

  constructor(private readonly world: World) {}

  /** The API of a cluster that is made and not yet gone. */
  find(clusterId: string): KubernetesCluster | undefined {
    const cluster = this.#open.get(clusterId) ?? this.#openCluster(clusterId);
    if (!cluster) return undefined;
    if (!isServing(cluster.row, this.world.clock.now())) {
      this.#open.delete(clusterId);
      return undefined;
    }
    syncNodes(cluster);
    return cluster;
  }

  #openCluster(clusterId: string): KubernetesCluster | undefined {
    for (const place of this.world.places()) {
      for (const row of place.table(clusterTable).values()) {
        if (clusterIdOf(row) !== clusterId) continue;
        const cluster = new KubernetesCluster(
          clusterId,
          row,
          place,
          this.world,
        );
        this.#open.set(clusterId, cluster);
        if (cluster.store.isNew) {
          seedBase(cluster);
          syncNodes(cluster);
          seedContent(cluster);
          // What a cluster begins with is no news to anyone.
          cluster.store.history.compact();
        }
        return cluster;
      }
    }
    return undefined;
  }
}

function isServing(row: ClusterRow, now: number): boolean {
  const status = statusAt(row, now);
  return (
    status !== undefined &&
    !['CREATING', 'CREATE_FAILED', 'FAILED'].includes(status)
  );
}

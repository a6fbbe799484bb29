import type { ClusterRow } from '../../services/eks/tables';
import type { Place, World } from '../../world/World';
import { ResourceCatalog } from '../resources/ResourceCatalog';
import { ObjectStore } from '../store/ObjectStore';

/** One cluster's API: what it holds and what it serves. */
export class KubernetesCluster {
  readonly store: ObjectStore;
  readonly catalog: ResourceCatalog;

  constructor(
    readonly id: string,
    readonly row: ClusterRow,
    readonly place: Place,
    readonly world: World,
  ) {
    this.store = new ObjectStore(place, id);
    this.catalog = new ResourceCatalog(this.store);
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.world.clock.now();
  }
}

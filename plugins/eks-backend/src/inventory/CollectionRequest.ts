import {
  INVENTORY_KINDS,
  inventoryKinds,
  type InventoryKind,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * What a collection is to look at; the whole scope, as far as AWS tells of it, when nothing is said.
 *
 * @public
 */
export interface CollectionRequest {
  /** Only these clusters and what is in them. */
  clusterNames?: string[];
  /** Only these kinds. */
  kinds?: InventoryKind[];
  /** Describes everything again, at rest or not. */
  anew?: boolean;
}

/** The kinds that AWS tells of. */
export const AWS_KINDS = INVENTORY_KINDS.filter(
  kind => inventoryKinds[kind].source === 'aws',
);

/** The kinds that the clusters' Kubernetes APIs tell of. */
export const KUBERNETES_KINDS = INVENTORY_KINDS.filter(
  kind => inventoryKinds[kind].source === 'kubernetes',
);

/** Whether a collection looks at all of a scope that AWS tells of. */
export function isWhole({ clusterNames, kinds }: CollectionRequest): boolean {
  return !clusterNames && !kinds;
}

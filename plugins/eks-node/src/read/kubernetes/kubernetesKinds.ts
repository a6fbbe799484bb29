import {
  INVENTORY_KINDS,
  inventoryKinds,
} from '@eks-platform/backstage-plugin-eks-common';

/** The kinds that a cluster's Kubernetes API tells of. */
export const KUBERNETES_KINDS = INVENTORY_KINDS.filter(
  kind => inventoryKinds[kind].source === 'kubernetes',
);

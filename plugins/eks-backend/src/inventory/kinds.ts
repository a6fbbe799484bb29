import type { InventoryKind } from '@eks-platform/backstage-plugin-eks-common';

/** Every kind, as a list: the compiler refuses one that is missing. */
export const INVENTORY_KINDS = Object.keys({
  cluster: true,
  nodegroup: true,
  'fargate-profile': true,
  'iam-role': true,
  mesh: true,
  'mesh-object': true,
} satisfies Record<InventoryKind, true>) as InventoryKind[];

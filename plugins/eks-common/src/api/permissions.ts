import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Lets a user see clusters, node groups, Fargate profiles and meshes.
 *
 * @public
 */
export const eksInventoryReadPermission = createPermission({
  name: 'eks.inventory.read',
  attributes: { action: 'read' },
});

/**
 * Lets a user see IAM roles, their trust policies and who is bound to them.
 *
 * @public
 */
export const eksIdentityReadPermission = createPermission({
  name: 'eks.identity.read',
  attributes: { action: 'read' },
});

/**
 * Lets a user ask for a collection of a scope right away.
 *
 * @public
 */
export const eksInventoryRefreshPermission = createPermission({
  name: 'eks.inventory.refresh',
  attributes: { action: 'update' },
});

/**
 * All permissions of the suite.
 *
 * @public
 */
export const eksPermissions = [
  eksInventoryReadPermission,
  eksIdentityReadPermission,
  eksInventoryRefreshPermission,
];

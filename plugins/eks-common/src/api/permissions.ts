import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The resource type of everything the suite keeps: what a policy may decide by account, region and owner. Its references are
 * ARNs of the inventory's objects, or scopes such as `111122223333/eu-west-1`.
 *
 * @public
 */
export const EKS_RESOURCE_TYPE = 'eks-resource';

/**
 * Lets a user see clusters, what is in them, and meshes.
 *
 * @public
 */
export const eksInventoryReadPermission = createPermission({
  name: 'eks.inventory.read',
  attributes: { action: 'read' },
  resourceType: EKS_RESOURCE_TYPE,
});

/**
 * Lets a user see IAM roles, their trust policies, who is bound to them and who may enter a cluster.
 *
 * @public
 */
export const eksIdentityReadPermission = createPermission({
  name: 'eks.identity.read',
  attributes: { action: 'read' },
  resourceType: EKS_RESOURCE_TYPE,
});

/**
 * Lets a user ask AWS for what a wizard offers: networks, roles, keys, versions.
 *
 * @public
 */
export const eksPickersReadPermission = createPermission({
  name: 'eks.pickers.read',
  attributes: { action: 'read' },
  resourceType: EKS_RESOURCE_TYPE,
});

/**
 * Lets a user ask for a collection of a scope right away.
 *
 * @public
 */
export const eksInventoryRefreshPermission = createPermission({
  name: 'eks.inventory.refresh',
  attributes: { action: 'update' },
  resourceType: EKS_RESOURCE_TYPE,
});

/**
 * All permissions of the suite.
 *
 * @public
 */
export const eksPermissions = [
  eksInventoryReadPermission,
  eksIdentityReadPermission,
  eksPickersReadPermission,
  eksInventoryRefreshPermission,
];

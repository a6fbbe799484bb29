import { EKS_RESOURCE_TYPE } from '@eks-platform/backstage-plugin-eks-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/**
 * What a policy decides about: an object of the inventory or a scope, by where it is and whose it is.
 *
 * @alpha
 */
export interface EksResource {
  accountId: string;
  region: string;
  /** Entity reference. */
  owner: string;
}

/**
 * One of a rule's wishes: a member of the resource that has one of some values.
 *
 * @alpha
 */
export interface EksResourceFilter {
  key: keyof EksResource;
  values: string[];
}

/**
 * The resource type of everything the suite keeps.
 *
 * @alpha
 */
export const eksResourceRef = createPermissionResourceRef<
  EksResource,
  EksResourceFilter
>().with({ pluginId: 'eks', resourceType: EKS_RESOURCE_TYPE });

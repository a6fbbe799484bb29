import type { CatalogKind } from '@eks-platform/backstage-plugin-eks-common';

/**
 * What can become an entity: each kind of the inventory, but of what is in a mesh the virtual services alone.
 *
 * @public
 */
export type EntityKind = Exclude<CatalogKind, 'mesh-object'> | 'mesh-service';

/**
 * `eks.catalog` of the configuration, with its defaults.
 *
 * @public
 */
export interface CatalogConfig {
  namespace: string;
  /** Entity reference of who owns what neither its tags nor its scope give an owner. */
  defaultOwner: string;
  /** Keys of the AWS tags that name the owner, the first one found wins. */
  ownerTags: string[];
  types: Set<EntityKind>;
  /** AWS tag key to label key. */
  tagLabels: Record<string, string>;
  /** AWS tag key to annotation key. */
  tagAnnotations: Record<string, string>;
  /** Keys of the AWS tags that name the system, the first one found wins. */
  systemTags: string[];
  /** Keys of the AWS tags that name the lifecycle, the first one found wins. */
  lifecycleTags: string[];
}

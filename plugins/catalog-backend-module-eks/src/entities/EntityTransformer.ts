import type { Entity } from '@backstage/catalog-model';
import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

/**
 * Changes an entity before the catalog gets it. Undefined leaves it out. Kind, namespace and name must stay: what else the
 * suite says of the object refers to them. While a transformer throws, the entities of the scope stay as they are.
 *
 * @public
 */
export type EntityTransformer = (
  entity: Entity,
  about: { object: InventoryObject; scope: EksScope },
) => Entity | undefined | Promise<Entity | undefined>;

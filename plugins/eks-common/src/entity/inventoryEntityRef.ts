import { stringifyEntityRef } from '@backstage/catalog-model';
import type { InventoryObject } from '../inventory/InventoryObject';
import { entityName } from './entityName';

/**
 * The catalog name of an object of the inventory.
 *
 * @public
 */
export function inventoryEntityName(object: InventoryObject): string {
  return entityName({
    ...object,
    region: object.kind === 'iam-role' ? 'global' : object.region,
    path: pathOf(object),
  });
}

/**
 * The reference of the entity that stands for an object of the inventory, for example
 * `resource:default/blue.eu-west-1.111122223333`.
 *
 * @public
 */
export function inventoryEntityRef(
  object: InventoryObject,
  options: { namespace?: string } = {},
): string {
  return stringifyEntityRef({
    kind: 'Resource',
    namespace: options.namespace ?? 'default',
    name: inventoryEntityName(object),
  });
}

/**
 * The catalog name of a cluster of which only the identity is known.
 *
 * @public
 */
export function clusterEntityName(cluster: {
  arn: string;
  name: string;
  accountId: string;
  region: string;
}): string {
  return entityName({ ...cluster, path: [cluster.name] });
}

/** The middle word keeps a mesh and a cluster, or a node group and a Fargate profile, of one name apart. */
function pathOf(object: InventoryObject): string[] {
  switch (object.kind) {
    case 'cluster':
      return [object.name];
    case 'nodegroup':
      return [object.clusterName, 'nodegroup', object.name];
    case 'fargate-profile':
      return [object.clusterName, 'fargate', object.name];
    case 'iam-role':
      return ['role', object.name];
    case 'mesh':
      return ['mesh', object.name];
    case 'mesh-object':
      return [
        object.meshName,
        object.type === 'virtual-service' ? 'service' : object.type,
        object.name,
      ];
    default:
      throw new Error(
        `No entity name for inventory object of kind '${
          (object as { kind: string }).kind
        }'`,
      );
  }
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { kindOf } from '../inventory/inventoryKinds';
import type {
  InventoryKind,
  InventoryObject,
} from '../inventory/InventoryObject';
import { technologyOf } from '../mesh/technologyOf';
import { entityName } from './entityName';

/**
 * The catalog name of an object of the inventory.
 *
 * @public
 */
export function inventoryEntityName(object: InventoryObject): string {
  const { isGlobal, namePath } = kindOf<InventoryKind>(object);
  return entityName({
    ...object,
    arn: lastingArn(object),
    region: isGlobal ? 'global' : object.region,
    path: namePath(object),
  });
}

/** An App Mesh object is named by AWS's ARN, so that it keeps its name when another source tells it. */
function lastingArn(object: InventoryObject): string {
  const isMesh = object.kind === 'mesh' || object.kind === 'mesh-object';
  return isMesh && technologyOf(object) === 'app-mesh'
    ? object.awsArn ?? object.arn
    : object.arn;
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

/**
 * The reference of the entity that stands for a cluster of which only the identity is known.
 *
 * @public
 */
export function clusterEntityRef(
  cluster: Parameters<typeof clusterEntityName>[0],
  options: { namespace?: string } = {},
): string {
  return stringifyEntityRef({
    kind: 'Resource',
    namespace: options.namespace ?? 'default',
    name: clusterEntityName(cluster),
  });
}

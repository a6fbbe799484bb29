import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  clusterEntityName,
  inventoryEntityName,
  type InventoryObject,
  type Mesh,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EntityContext } from './EntityContext';

/**
 * The reference of the cluster that something belongs to; none when clusters do not become entities.
 *
 * @public
 */
export function clusterRefs(
  child: { clusterName: string; clusterArn: string },
  { config, scope }: EntityContext,
): string[] {
  return config.types.has('cluster')
    ? [
        resourceRef(
          clusterEntityName({
            arn: child.clusterArn,
            name: child.clusterName,
            accountId: scope.accountId,
            region: scope.region,
          }),
          config.namespace,
        ),
      ]
    : [];
}

/**
 * The reference of the mesh that something belongs to; none when meshes do not become entities.
 *
 * @public
 */
export function meshRefs(
  child: { meshName: string; meshArn: string },
  { config, scope }: EntityContext,
): string[] {
  const mesh: Pick<Mesh, 'kind' | 'arn' | 'name' | 'accountId' | 'region'> = {
    kind: 'mesh',
    arn: child.meshArn,
    name: child.meshName,
    accountId: scope.accountId,
    region: scope.region,
  };
  return config.types.has('mesh')
    ? [
        resourceRef(
          inventoryEntityName(mesh as InventoryObject),
          config.namespace,
        ),
      ]
    : [];
}

/**
 * The reference of a resource.
 *
 * @public
 */
export function resourceRef(name: string, namespace: string): string {
  return stringifyEntityRef({ kind: 'Resource', namespace, name });
}

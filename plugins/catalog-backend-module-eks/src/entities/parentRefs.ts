import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  clusterEntityName,
  inventoryEntityName,
  type Mesh,
  type MeshObject,
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
  child: MeshObject,
  options: {
    /** Missing when it could not be read. */
    mesh?: Mesh;
    context: EntityContext;
  },
): string[] {
  const { config, scope } = options.context;
  const { accountId, region } = scope;
  const { source, technology, meshArn: arn, meshName: name } = child;
  const mesh: Mesh = options.mesh ?? {
    kind: 'mesh',
    source,
    technology,
    accountId,
    region,
    arn,
    name,
    status: 'UNKNOWN',
    tags: {},
  };
  return config.types.has('mesh')
    ? [resourceRef(inventoryEntityName(mesh), config.namespace)]
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

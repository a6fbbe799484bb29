import type { Entity } from '@backstage/catalog-model';
import {
  type InventoryObject,
  isCatalogObject,
  preferredMeshes,
} from '@eks-platform/backstage-plugin-eks-common';
import { calledServices } from './calledServices';
import { clusterEntity } from './clusterEntity';
import type { EntityContext } from './EntityContext';
import { fargateProfileEntity } from './fargateProfileEntity';
import { iamRoleEntity } from './iamRoleEntity';
import { meshEntity } from './meshEntity';
import { meshServiceEntity } from './meshServiceEntity';
import { nodegroupEntity } from './nodegroupEntity';

/**
 * The entities of one scope.
 *
 * @public
 */
export function toEntities(collected: EntityContext): Entity[] {
  const context = withMeshesOnce(collected);
  const { config, snapshot } = context;
  const nodegroupCounts = countByCluster('nodegroup', snapshot.objects);
  const profileCounts = countByCluster('fargate-profile', snapshot.objects);

  const entities = snapshot.objects.flatMap(object => {
    if (
      !isCatalogObject(object) ||
      object.kind === 'mesh-object' ||
      !config.types.has(object.kind)
    ) {
      return [];
    }
    switch (object.kind) {
      case 'cluster':
        return clusterEntity(object, {
          context,
          nodegroupCount: nodegroupCounts.get(object.arn) ?? 0,
          fargateProfileCount: profileCounts.get(object.arn) ?? 0,
        });
      case 'nodegroup':
        return nodegroupEntity(object, context);
      case 'fargate-profile':
        return fargateProfileEntity(object, context);
      case 'iam-role':
        return iamRoleEntity(object, context);
      default:
        return meshEntity(object, context);
    }
  });
  return config.types.has('mesh-service')
    ? [...entities, ...meshServiceEntities(context)]
    : entities;
}

/** A mesh that several sources tell is one entity, of the source nearest to what runs. */
function withMeshesOnce(context: EntityContext): EntityContext {
  const { snapshot } = context;
  const meshes = snapshot.objects.filter(object => object.kind === 'mesh');
  const preferred = new Set(preferredMeshes(meshes).map(({ arn }) => arn));
  const left = new Set(
    meshes.flatMap(({ arn }) => (preferred.has(arn) ? [] : arn)),
  );
  return left.size === 0
    ? context
    : {
        ...context,
        snapshot: {
          ...snapshot,
          objects: snapshot.objects.filter(
            object =>
              !left.has(
                object.kind === 'mesh-object' ? object.meshArn : object.arn,
              ),
          ),
        },
      };
}

function countByCluster(
  kind: 'nodegroup' | 'fargate-profile',
  objects: InventoryObject[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const object of objects) {
    if (object.kind === kind) {
      counts.set(object.clusterArn, (counts.get(object.clusterArn) ?? 0) + 1);
    }
  }
  return counts;
}

function meshServiceEntities(context: EntityContext): Entity[] {
  const objects = context.snapshot.objects.filter(
    object => object.kind === 'mesh-object',
  );
  const meshes = new Map(
    objects.map(({ meshArn, meshName }) => [
      meshArn,
      { arn: meshArn, name: meshName },
    ]),
  );
  const calls = new Map(
    [...meshes.values()].flatMap(mesh => [...calledServices(mesh, objects)]),
  );
  const meshByArn = new Map(
    context.snapshot.objects.flatMap(object =>
      object.kind === 'mesh' ? [[object.arn, object] as const] : [],
    ),
  );
  return objects
    .filter(({ type }) => type === 'virtual-service')
    .map(service =>
      meshServiceEntity(service, {
        context,
        mesh: meshByArn.get(service.meshArn),
        calls: calls.get(service.arn) ?? [],
      }),
    );
}

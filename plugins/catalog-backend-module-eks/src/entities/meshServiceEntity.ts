import type { Entity } from '@backstage/catalog-model';
import {
  EksAnnotations,
  EksEntityTypes,
  inventoryEntityName,
  type MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EntityContext } from './EntityContext';
import { meshRefs, resourceRef } from './parentRefs';
import { resourceEntity } from './resourceEntity';

/**
 * The entity of a virtual service, which depends on its mesh and on the services it calls.
 *
 * @public
 */
export function meshServiceEntity(
  service: MeshObject,
  options: {
    context: EntityContext;
    /** The virtual services that what is behind this one declares to call. */
    calls: MeshObject[];
  },
): Entity {
  const { context, calls } = options;
  return resourceEntity({
    object: service,
    context,
    type: EksEntityTypes.MESH_SERVICE,
    title: service.name,
    description: `Virtual service of mesh ${service.meshName}`,
    parentArn: service.meshArn,
    awsType: 'AWS::AppMesh::VirtualService',
    awsId: service.arn,
    annotations: { [EksAnnotations.STATUS]: service.status },
    dependsOn: [
      ...meshRefs(service, context),
      ...calls
        .map(called =>
          resourceRef(inventoryEntityName(called), context.config.namespace),
        )
        .sort(),
    ],
  });
}

import type { Entity } from '@backstage/catalog-model';
import {
  EksAnnotations,
  EksEntityTypes,
  inventoryEntityName,
  type Mesh,
  type MeshObject,
  technologyOf,
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
    /** Its mesh; missing when that could not be read. */
    mesh?: Mesh;
    /** The virtual services that what is behind this one declares to call. */
    calls: MeshObject[];
  },
): Entity {
  const { context, calls, mesh } = options;
  const isLattice = technologyOf(service) === 'vpc-lattice';
  return resourceEntity({
    object: service,
    context,
    type: EksEntityTypes.MESH_SERVICE,
    title: service.name,
    description: isLattice
      ? `Service of service network ${service.meshName}`
      : `Virtual service of mesh ${service.meshName}`,
    parentArn: service.meshArn,
    awsType: isLattice
      ? 'AWS::VpcLattice::Service'
      : 'AWS::AppMesh::VirtualService',
    awsId: service.awsArn ?? service.arn,
    annotations: {
      [EksAnnotations.STATUS]: service.status,
      [EksAnnotations.MESH]: service.meshName,
    },
    dependsOn: [
      ...meshRefs(service, { mesh, context }),
      ...calls
        .map(called =>
          resourceRef(inventoryEntityName(called), context.config.namespace),
        )
        .sort(),
    ],
  });
}

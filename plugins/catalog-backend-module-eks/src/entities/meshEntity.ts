import type { Entity } from '@backstage/catalog-model';
import {
  APP_MESH_ENDED_ON,
  EksAnnotations,
  EksEntityTypes,
  type Mesh,
  technologyOf,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EntityContext } from './EntityContext';
import { resourceEntity } from './resourceEntity';

/**
 * The entity of a mesh.
 *
 * @public
 */
export function meshEntity(mesh: Mesh, context: EntityContext): Entity {
  const { scope } = context;
  const isLattice = technologyOf(mesh) === 'vpc-lattice';
  return resourceEntity({
    object: mesh,
    context,
    type: EksEntityTypes.MESH,
    title: mesh.name,
    description: `${isLattice ? 'Service network' : 'Service mesh'} in ${
      scope.region
    } of ${scope.accountName ?? scope.accountId}${
      isLattice
        ? ''
        : `. AWS ended App Mesh on ${APP_MESH_ENDED_ON}; VPC Lattice takes its place`
    }`,
    parentArn: mesh.arn,
    awsType: isLattice
      ? 'AWS::VpcLattice::ServiceNetwork'
      : 'AWS::AppMesh::Mesh',
    awsId: mesh.awsArn ?? mesh.arn,
    annotations: {
      [EksAnnotations.STATUS]: mesh.status,
      [EksAnnotations.MESH]: mesh.name,
    },
  });
}

import type { Entity } from '@backstage/catalog-model';
import {
  EksAnnotations,
  EksEntityTypes,
  type Nodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EntityContext } from './EntityContext';
import { clusterRefs } from './parentRefs';
import { resourceEntity } from './resourceEntity';

/**
 * The entity of a managed node group.
 *
 * @public
 */
export function nodegroupEntity(
  nodegroup: Nodegroup,
  context: EntityContext,
): Entity {
  return resourceEntity({
    object: nodegroup,
    context,
    type: EksEntityTypes.NODEGROUP,
    title: `${nodegroup.clusterName}/${nodegroup.name}`,
    description: `Node group of EKS cluster ${nodegroup.clusterName}`,
    parentArn: nodegroup.clusterArn,
    awsType: 'AWS::EKS::Nodegroup',
    awsId: `${nodegroup.clusterName}/${nodegroup.name}`,
    annotations: {
      [EksAnnotations.STATUS]: nodegroup.status,
      [EksAnnotations.VERSION]: nodegroup.version,
    },
    dependsOn: clusterRefs(nodegroup, context),
  });
}

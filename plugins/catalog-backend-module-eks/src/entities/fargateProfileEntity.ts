import type { Entity } from '@backstage/catalog-model';
import {
  EksAnnotations,
  EksEntityTypes,
  type FargateProfile,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EntityContext } from './EntityContext';
import { clusterRefs } from './parentRefs';
import { resourceEntity } from './resourceEntity';

/**
 * The entity of a Fargate profile.
 *
 * @public
 */
export function fargateProfileEntity(
  profile: FargateProfile,
  context: EntityContext,
): Entity {
  return resourceEntity({
    object: profile,
    context,
    type: EksEntityTypes.FARGATE_PROFILE,
    title: `${profile.clusterName}/${profile.name}`,
    description: `Fargate profile of EKS cluster ${profile.clusterName}`,
    parentArn: profile.clusterArn,
    awsType: 'AWS::EKS::FargateProfile',
    awsId: `${profile.clusterName}|${profile.name}`,
    annotations: { [EksAnnotations.STATUS]: profile.status },
    dependsOn: clusterRefs(profile, context),
  });
}

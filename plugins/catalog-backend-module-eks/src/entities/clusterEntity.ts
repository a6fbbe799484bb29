import type { Entity } from '@backstage/catalog-model';
import {
  type Cluster,
  EcosystemAnnotations,
  EksAnnotations,
  EksEntityTypes,
} from '@eks-platform/backstage-plugin-eks-common';
import { parseClusterEndpoint } from '@eks-platform/backstage-plugin-eks-node';
import type { EntityContext } from './EntityContext';
import { resourceEntity } from './resourceEntity';

/**
 * The entity of a cluster, which Backstage's Kubernetes plugin takes for a cluster to talk to as soon as it has an
 * endpoint.
 *
 * @public
 */
export function clusterEntity(
  cluster: Cluster,
  options: {
    context: EntityContext;
    nodegroupCount: number;
    fargateProfileCount: number;
  },
): Entity {
  const { context, nodegroupCount, fargateProfileCount } = options;
  const { scope } = context;
  return resourceEntity({
    object: cluster,
    context,
    type: EksEntityTypes.CLUSTER,
    title: cluster.name,
    description: `EKS cluster in ${scope.region} of ${
      scope.accountName ?? scope.accountId
    }`,
    parentArn: cluster.arn,
    awsType: 'AWS::EKS::Cluster',
    awsId: cluster.name,
    annotations: {
      ...apiServerAnnotations(cluster),
      [EcosystemAnnotations.KUBERNETES_AUTH_PROVIDER]: 'aws',
      // The exact name: it is signed into the token, and EKS refuses any other.
      [EcosystemAnnotations.KUBERNETES_AWS_CLUSTER_ID]: cluster.name,
      [EcosystemAnnotations.KUBERNETES_AWS_ASSUME_ROLE]: scope.roleArn,
      [EcosystemAnnotations.KUBERNETES_AWS_EXTERNAL_ID]: scope.externalId,
      [EcosystemAnnotations.AMAZON_EKS_CLUSTER_ARN]: cluster.arn,
      [EcosystemAnnotations.AMAZON_EKS_CLUSTER_VERSION]: cluster.version,
      [EksAnnotations.STATUS]: cluster.status,
      [EksAnnotations.VERSION]: cluster.version,
      [EksAnnotations.NODEGROUP_COUNT]: `${nodegroupCount}`,
      [EksAnnotations.FARGATE_PROFILE_COUNT]: `${fargateProfileCount}`,
    },
  });
}

/**
 * Both or none: half of them, or empty ones, make the Kubernetes plugin call a cluster that is not there yet. It sends a
 * token to whatever stands here, so an endpoint to which none may be sent is none.
 */
function apiServerAnnotations(cluster: Cluster): Record<string, string> {
  const { endpoint, certificateAuthority } = cluster;
  return endpoint && parseClusterEndpoint(endpoint) && certificateAuthority
    ? {
        [EcosystemAnnotations.KUBERNETES_API_SERVER]: endpoint,
        [EcosystemAnnotations.KUBERNETES_API_SERVER_CA]: certificateAuthority,
      }
    : {};
}

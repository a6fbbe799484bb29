import type { Entity } from '@backstage/catalog-model';
import {
  EcosystemAnnotations,
  EksEntityTypes,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';

const CLUSTER_ARN = /^arn:aws[a-z-]*:eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/;

const arnAnnotations = [
  EcosystemAnnotations.AMAZONAWS_ARN,
  EcosystemAnnotations.AWS_ARN,
  EcosystemAnnotations.AMAZON_EKS_CLUSTER_ARN,
];

/** The EKS cluster that an entity stands for; undefined for every other entity, clusters of other makers included. */
export function clusterOfEntity(
  entity: Entity,
): (Scope & { name: string }) | undefined {
  const type = String(entity.spec?.type ?? '').toLowerCase();
  if (entity.kind !== 'Resource' || type !== EksEntityTypes.CLUSTER) {
    return undefined;
  }
  for (const key of arnAnnotations) {
    const match = CLUSTER_ARN.exec(entity.metadata.annotations?.[key] ?? '');
    if (match) {
      const [, region, accountId, name] = match;
      return { accountId, region, name };
    }
  }
  return undefined;
}

/**
 * Whether an entity is an EKS cluster, so that the tab "EKS" has something to show.
 *
 * @public
 */
export function isEksClusterAvailable(entity: Entity): boolean {
  return clusterOfEntity(entity) !== undefined;
}

import type { Entity } from '@backstage/catalog-model';
import {
  EksAnnotations,
  type WorkloadQuery,
} from '@eks-platform/backstage-plugin-eks-common';

const KUBERNETES_ID = 'backstage.io/kubernetes-id';

/**
 * How an entity names its pods: by the identifier they are labelled with, and by the ServiceAccounts it runs as
 * (`<cluster>/<namespace>/<name>`, several with commas between). Undefined for an entity that does neither.
 */
export function workloadsOfEntity(entity: Entity): WorkloadQuery | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const kubernetesId = annotations[KUBERNETES_ID]?.trim();
  const serviceAccountRef = (annotations[EksAnnotations.SERVICE_ACCOUNT] ?? '')
    .split(',')
    .map(ref => ref.trim())
    .filter(Boolean);
  if (!kubernetesId && serviceAccountRef.length === 0) {
    return undefined;
  }
  return {
    ...(kubernetesId && { kubernetesId }),
    ...(serviceAccountRef.length > 0 && { serviceAccountRef }),
  };
}

/**
 * Whether an entity names pods, so that the cards "Runs on" and "Identity" have something to show.
 *
 * @public
 */
export function isWorkloadAvailable(entity: Entity): boolean {
  return workloadsOfEntity(entity) !== undefined;
}

import type { WorkloadQuery } from '../api/clusterResponses';

/** Whether pods, or what they use, are a component's: by its identifier or by a ServiceAccount that it names. */
export function isOfComponent(
  query: WorkloadQuery,
  subject: {
    clusterName: string;
    namespace: string;
    serviceAccount: string;
    kubernetesIds: Array<string | undefined>;
  },
): boolean {
  const { kubernetesId, serviceAccountRef = [] } = query;
  if (kubernetesId === undefined && !serviceAccountRef.length) {
    return true;
  }
  const { clusterName, namespace, serviceAccount, kubernetesIds } = subject;
  return (
    (kubernetesId !== undefined && kubernetesIds.includes(kubernetesId)) ||
    serviceAccountRef.includes(`${clusterName}/${namespace}/${serviceAccount}`)
  );
}

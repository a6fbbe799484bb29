import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addObject } from './addObject';
import type { SeededWorkload } from './seedWorkload';

/** Adds the PodDisruptionBudget of a workload if it has one: one pod must stay, or all of them. */
export function seedBudget(
  cluster: KubernetesCluster,
  options: {
    workload: SeededWorkload;
    namespace: string;
    labels: Record<string, string>;
    createdAt: number;
  },
): void {
  const { workload, ...common } = options;
  const { name, replicas = 1, budget, waitingFor } = workload;
  if (!budget) return;
  const desiredHealthy = budget === 'blocking' ? replicas : 1;
  const currentHealthy = waitingFor ? 0 : replicas;
  addObject(cluster, 'PodDisruptionBudget', {
    name,
    ...common,
    content: {
      spec: {
        minAvailable: desiredHealthy,
        selector: { matchLabels: { app: name } },
      },
      status: {
        currentHealthy,
        desiredHealthy,
        disruptionsAllowed: Math.max(0, currentHealthy - desiredHealthy),
        expectedPods: replicas,
        observedGeneration: 1,
      },
    },
  });
}

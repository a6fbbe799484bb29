import { stableHex } from '../../world/stableId';
import { builtIn } from '../resources/builtInResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addObject } from './addObject';
import { seedBudget } from './seedBudget';
import { podSpec, seedPod } from './seedPod';

const DAY = 24 * 60 * 60_000;

/** A Deployment with its pods and what belongs to it. */
export interface SeededWorkload {
  name: string;
  namespace: string;
  /** Name in the catalog, of which it has the label; none for what belongs to no component. */
  component?: string;
  /** The workload's own name unless told otherwise. */
  serviceAccount?: string;
  /** The role that the ServiceAccount asks for. */
  roleArn?: string;
  replicas?: number;
  /** Whether a PodDisruptionBudget protects it; one that blocks lets no pod go. */
  budget?: boolean | 'blocking';
  /** Why its container does not run, for example `CrashLoopBackOff`; it runs unless told otherwise. */
  waitingFor?: string;
  /** Whether a Service leads to it. */
  service?: boolean;
}

/** Adds a workload: ServiceAccount, Deployment, ReplicaSet, pods, and a budget and a Service if it has them. */
export function seedWorkload(
  cluster: KubernetesCluster,
  workload: SeededWorkload,
): void {
  const { name, namespace, replicas = 1, waitingFor } = workload;
  const createdAt = cluster.row.createdAt + 2 * DAY;
  const common = { namespace, labels: labelsOf(workload), createdAt };
  seedServiceAccount(cluster, workload);
  const selector = { matchLabels: { app: name } };
  const template = {
    metadata: { labels: common.labels },
    spec: podSpec(workload),
  };
  const ready = waitingFor ? 0 : replicas;
  const counts = { replicas, readyReplicas: ready };
  const deployment = addObject(cluster, 'Deployment', {
    name,
    ...common,
    content: {
      spec: { replicas, selector, template },
      status: {
        ...counts,
        updatedReplicas: replicas,
        availableReplicas: ready,
        ...(waitingFor && { unavailableReplicas: replicas }),
        observedGeneration: 1,
      },
    },
  });
  const hash = stableHex(`${cluster.id}/${namespace}/${name}`, 9);
  const replicaSet = addObject(cluster, 'ReplicaSet', {
    name: `${name}-${hash}`,
    ...common,
    content: { spec: { replicas, selector, template }, status: counts },
    owner: deployment,
  });
  for (let index = 0; index < replicas; index++) {
    seedPod(cluster, {
      workload,
      labels: { ...common.labels, 'pod-template-hash': hash },
      owner: replicaSet,
      index,
      createdAt,
    });
  }
  seedBudget(cluster, { workload, ...common });
  if (workload.service) {
    addObject(cluster, 'Service', {
      name,
      ...common,
      content: {
        spec: {
          type: 'ClusterIP',
          selector: selector.matchLabels,
          ports: [
            { name: 'http', port: 8080, targetPort: 8080, protocol: 'TCP' },
          ],
        },
        status: { loadBalancer: {} },
      },
    });
  }
}

function labelsOf({ name, component }: SeededWorkload): Record<string, string> {
  return {
    app: name,
    ...(component && { 'backstage.io/kubernetes-id': component }),
  };
}

function seedServiceAccount(
  cluster: KubernetesCluster,
  { name, namespace, serviceAccount, roleArn }: SeededWorkload,
): void {
  const account = serviceAccount ?? name;
  const accounts = builtIn('ServiceAccount');
  if (cluster.store.get(accounts, namespace, account)) return;
  addObject(cluster, accounts, {
    name: account,
    namespace,
    annotations: roleArn
      ? { 'eks.amazonaws.com/role-arn': roleArn }
      : undefined,
  });
}

import { stableHex } from '../../world/stableId';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { timestamp } from '../objects/timestamp';
import { builtIn } from '../resources/builtInResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addObject } from './addObject';

const DAY = 24 * 60 * 60_000;

/** A Deployment with its pods and what belongs to it. */
export interface DemoWorkload {
  name: string;
  namespace: string;
  /** Name in the catalog; the workload's own unless told otherwise. */
  component?: string;
  /** The workload's own name unless told otherwise. */
  serviceAccount?: string;
  /** The role that the ServiceAccount asks for. */
  roleArn?: string;
  replicas?: number;
  /** Whether a PodDisruptionBudget protects it. */
  budget?: boolean;
}

/** Adds a workload: ServiceAccount, Deployment, ReplicaSet, running pods, and a budget if it has one. */
export function seedWorkload(
  cluster: KubernetesCluster,
  workload: DemoWorkload,
): void {
  const { name, namespace, replicas = 1, budget } = workload;
  const labels = labelsOf(workload);
  const createdAt = cluster.row.createdAt + 2 * DAY;
  seedServiceAccount(cluster, workload);
  const selector = { matchLabels: { app: name } };
  const template = { metadata: { labels }, spec: podSpec(workload) };
  const counts = { replicas, readyReplicas: replicas };
  const deployment = addObject(cluster, 'Deployment', {
    name,
    namespace,
    labels,
    createdAt,
    content: {
      spec: { replicas, selector, template },
      status: {
        ...counts,
        updatedReplicas: replicas,
        availableReplicas: replicas,
        observedGeneration: 1,
      },
    },
  });
  const hash = stableHex(`${cluster.id}/${namespace}/${name}`, 9);
  const replicaSet = addObject(cluster, 'ReplicaSet', {
    name: `${name}-${hash}`,
    namespace,
    labels,
    createdAt,
    content: { spec: { replicas, selector, template }, status: counts },
    owner: deployment,
  });
  for (let index = 0; index < replicas; index++) {
    seedPod(cluster, workload, { replicaSet, hash, index, createdAt });
  }
  if (budget) {
    addObject(cluster, 'PodDisruptionBudget', {
      name,
      namespace,
      labels,
      createdAt,
      content: {
        spec: { minAvailable: 1, selector },
        status: {
          currentHealthy: replicas,
          desiredHealthy: 1,
          disruptionsAllowed: replicas - 1,
          expectedPods: replicas,
          observedGeneration: 1,
        },
      },
    });
  }
}

function labelsOf({ name, component }: DemoWorkload): Record<string, string> {
  return { app: name, 'backstage.io/kubernetes-id': component ?? name };
}

function seedServiceAccount(
  cluster: KubernetesCluster,
  { name, namespace, serviceAccount, roleArn }: DemoWorkload,
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

function podSpec({ name, serviceAccount }: DemoWorkload) {
  return {
    serviceAccountName: serviceAccount ?? name,
    containers: [
      {
        name: 'main',
        image: `registry.example.com/shop/${name}:1.4.2`,
        ports: [{ containerPort: 8080, protocol: 'TCP' }],
        resources: {
          requests: { cpu: '100m', memory: '128Mi' },
          limits: { memory: '256Mi' },
        },
      },
    ],
    restartPolicy: 'Always',
  };
}

function seedPod(
  cluster: KubernetesCluster,
  workload: DemoWorkload,
  options: {
    replicaSet: KubernetesObject;
    hash: string;
    index: number;
    createdAt: number;
  },
): void {
  const { replicaSet, hash, index, createdAt } = options;
  const { namespace } = workload;
  const suffix = stableHex(`${replicaSet.metadata.uid}/${index}`, 5);
  const nodes = cluster.store.list(builtIn('Node'));
  const node = nodes[parseInt(suffix, 16) % Math.max(1, nodes.length)];
  const startTime = timestamp(createdAt);
  addObject(cluster, 'Pod', {
    name: `${replicaSet.metadata.name}-${suffix}`,
    namespace,
    labels: { ...labelsOf(workload), 'pod-template-hash': hash },
    createdAt,
    owner: replicaSet,
    content: {
      spec: { ...podSpec(workload), nodeName: node?.metadata.name },
      status: {
        phase: 'Running',
        qosClass: 'Burstable',
        startTime,
        conditions: [
          'Initialized',
          'Ready',
          'ContainersReady',
          'PodScheduled',
        ].map(type => ({
          type,
          status: 'True',
          lastTransitionTime: startTime,
        })),
        containerStatuses: [
          {
            name: 'main',
            image: `registry.example.com/shop/${workload.name}:1.4.2`,
            ready: true,
            started: true,
            restartCount: 0,
            state: { running: { startedAt: startTime } },
          },
        ],
      },
    },
  });
}

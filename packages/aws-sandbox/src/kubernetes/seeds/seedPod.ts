import { stableHex } from '../../world/stableId';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { timestamp } from '../objects/timestamp';
import { builtIn } from '../resources/builtInResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addObject } from './addObject';
import { fargateNode, fargateProfileFor } from './fargateNode';
import { podCredentials } from './podCredentials';
import type { SeededWorkload } from './seedWorkload';

/** What a workload's pods are made of. */
export function podSpec(
  workload: SeededWorkload,
  env: Array<{ name: string; value: string }> = [],
) {
  return {
    serviceAccountName: serviceAccountOf(workload),
    containers: [
      {
        name: 'main',
        image: imageOf(workload),
        ...(env.length > 0 && { env }),
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

/** Adds one pod of a workload to one of the cluster's nodes, or to a node of its own where a Fargate profile takes it. */
export function seedPod(
  cluster: KubernetesCluster,
  options: {
    workload: SeededWorkload;
    labels: Record<string, string>;
    owner: KubernetesObject;
    index: number;
    createdAt: number;
  },
): void {
  const { workload, labels, owner, index, createdAt } = options;
  const { namespace } = workload;
  const suffix = stableHex(`${owner.metadata.uid}/${index}`, 5);
  const name = `${owner.metadata.name}-${suffix}`;
  const profile = fargateProfileFor(cluster, namespace);
  let nodeName: string | undefined;
  if (profile) {
    const node = fargateNode(cluster, { profile, name, createdAt });
    addObject(cluster, 'Node', node);
    nodeName = node.name;
  } else {
    const nodes = cluster.store.list(builtIn('Node'));
    nodeName =
      nodes[parseInt(suffix, 16) % Math.max(1, nodes.length)]?.metadata.name;
  }
  addObject(cluster, 'Pod', {
    name,
    namespace,
    labels: {
      ...labels,
      ...(profile && {
        'eks.amazonaws.com/fargate-profile': profile.fargateProfileName!,
      }),
    },
    createdAt,
    owner,
    content: {
      spec: {
        ...podSpec(
          workload,
          podCredentials(cluster, {
            namespace,
            serviceAccount: serviceAccountOf(workload),
          }),
        ),
        ...(profile && { schedulerName: 'fargate-scheduler' }),
        nodeName,
      },
      status: podStatus(workload, createdAt),
    },
  });
}

function serviceAccountOf({ name, serviceAccount }: SeededWorkload): string {
  return serviceAccount ?? name;
}

function podStatus(workload: SeededWorkload, createdAt: number) {
  const { waitingFor } = workload;
  const startTime = timestamp(createdAt);
  const ready = !waitingFor;
  const states: Record<string, boolean> = {
    Initialized: true,
    Ready: ready,
    ContainersReady: ready,
    PodScheduled: true,
  };
  return {
    phase: 'Running',
    qosClass: 'Burstable',
    startTime,
    conditions: Object.entries(states).map(([type, holds]) => ({
      type,
      status: holds ? 'True' : 'False',
      lastTransitionTime: startTime,
    })),
    containerStatuses: [
      {
        name: 'main',
        image: imageOf(workload),
        ready,
        started: ready,
        restartCount: ready ? 0 : 214,
        state: ready
          ? { running: { startedAt: startTime } }
          : { waiting: { reason: waitingFor } },
      },
    ],
  };
}

function imageOf({ namespace, name }: SeededWorkload): string {
  return `registry.example.com/${namespace}/${name}:1.4.2`;
}

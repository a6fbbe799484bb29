import { instanceTypes } from '../../services/ec2/instanceTypes';
import { findClusterVersion } from '../../services/eks/clusterVersions';
import { timestamp } from '../objects/timestamp';
import type { SeededObject } from './addObject';

const MINUTE = 60_000;

/** A taint as Kubernetes has it. */
export interface Taint {
  key?: string;
  value?: string;
  effect: string;
}

/** What must be said of a node; the rest follows. */
export interface SeededNode {
  name: string;
  /** Epoch milliseconds. */
  createdAt: number;
  /** Id of its instance, or another that is its own. */
  machineId: string;
  providerId: string;
  region: string;
  zone: string;
  address: string;
  /** Absent on Fargate. */
  instanceType?: string;
  /** Kubernetes version of its kubelet, for example `1.34`. */
  version: string;
  osImage?: string;
  labels?: Record<string, string>;
  taints?: Taint[];
}

/** A node that is up, as its kubelet registers it. */
export function nodeObject(node: SeededNode): SeededObject {
  const { name, createdAt, instanceType, address, taints } = node;
  const type = instanceTypes.get(instanceType ?? '');
  const architecture = type?.architecture === 'arm64' ? 'arm64' : 'amd64';
  const ready = timestamp(createdAt + MINUTE / 2);
  return {
    name,
    createdAt,
    labels: {
      ...node.labels,
      'beta.kubernetes.io/arch': architecture,
      'beta.kubernetes.io/os': 'linux',
      'kubernetes.io/arch': architecture,
      'kubernetes.io/hostname': name,
      'kubernetes.io/os': 'linux',
      ...(instanceType && { 'node.kubernetes.io/instance-type': instanceType }),
      'topology.kubernetes.io/region': node.region,
      'topology.kubernetes.io/zone': node.zone,
    },
    content: {
      spec: { providerID: node.providerId, ...(taints?.length && { taints }) },
      status: {
        addresses: [
          { type: 'InternalIP', address },
          { type: 'InternalDNS', address: name },
          { type: 'Hostname', address: name },
        ],
        ...resources(type?.vcpus ?? 2, type?.memoryMib ?? 4096),
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'KubeletReady',
            message: 'kubelet is posting ready status',
            lastHeartbeatTime: ready,
            lastTransitionTime: ready,
          },
        ],
        nodeInfo: nodeInfo(node, architecture),
      },
    },
  };
}

function resources(cpus: number, memoryMib: number) {
  const pods = '29';
  return {
    capacity: { cpu: String(cpus), memory: `${memoryMib * 1024}Ki`, pods },
    allocatable: {
      cpu: `${cpus * 1000 - 70}m`,
      memory: `${memoryMib * 1024 - 704512}Ki`,
      pods,
    },
  };
}

function nodeInfo(
  { version, machineId, osImage }: SeededNode,
  architecture: string,
) {
  const patch = findClusterVersion(version)?.patchVersion ?? `${version}.0`;
  return {
    architecture,
    operatingSystem: 'linux',
    kubeletVersion: `v${patch}-eks-sandbox`,
    kubeProxyVersion: `v${patch}-eks-sandbox`,
    containerRuntimeVersion: 'containerd://2.1.4',
    kernelVersion: '6.12.46-66.121.amzn2023',
    osImage: osImage ?? 'Amazon Linux 2023',
    systemUUID: `ec2${machineId.slice(3, 8)}-${machineId.slice(8, 12)}`,
  };
}

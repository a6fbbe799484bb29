import { instanceTypes } from '../../services/ec2/instanceTypes';
import { findClusterVersion } from '../../services/eks/clusterVersions';
import type { NodegroupRow } from '../../services/eks/tables';
import { stableHex } from '../../world/stableId';
import { timestamp } from '../objects/timestamp';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { SeededObject } from './addObject';

const MINUTE = 60_000;
const TAINT_EFFECTS: Record<string, string> = {
  NO_SCHEDULE: 'NoSchedule',
  NO_EXECUTE: 'NoExecute',
  PREFER_NO_SCHEDULE: 'PreferNoSchedule',
};

/** One node of a node group; its names and addresses follow from the group and its number, and never change. */
export function nodeOf(
  cluster: KubernetesCluster,
  group: NodegroupRow,
  index: number,
  subnet: { availabilityZone: string; cidrBlock: string },
): SeededObject {
  const { region } = cluster.place;
  const hash = stableHex(`${group.nodegroupArn}/${index}`, 24);
  const address = addressIn(subnet.cidrBlock, parseInt(hash.slice(0, 4), 16));
  const name = `ip-${address.replaceAll('.', '-')}.${
    region === 'us-east-1' ? 'ec2.internal' : `${region}.compute.internal`
  }`;
  const types = group.instanceTypes ?? ['t3.medium'];
  const typeName = types[index % types.length];
  const type = instanceTypes.get(typeName);
  const architecture = type?.architecture === 'arm64' ? 'arm64' : 'amd64';
  const createdAt = group.settlesAt - MINUTE;
  const ready = timestamp(createdAt + MINUTE / 2);
  return {
    name,
    createdAt,
    labels: {
      ...group.labels,
      'beta.kubernetes.io/arch': architecture,
      'beta.kubernetes.io/os': 'linux',
      'eks.amazonaws.com/capacityType': group.capacityType ?? 'ON_DEMAND',
      'eks.amazonaws.com/nodegroup': group.nodegroupName,
      'eks.amazonaws.com/nodegroup-image': `ami-0${hash.slice(0, 16)}`,
      'kubernetes.io/arch': architecture,
      'kubernetes.io/hostname': name,
      'kubernetes.io/os': 'linux',
      'node.kubernetes.io/instance-type': typeName,
      'topology.kubernetes.io/region': region,
      'topology.kubernetes.io/zone': subnet.availabilityZone,
    },
    content: {
      spec: {
        providerID: `aws:///${subnet.availabilityZone}/i-0${hash.slice(0, 16)}`,
        ...(group.taints?.length && {
          taints: group.taints.map(({ key, value, effect }) => ({
            key,
            value,
            effect: TAINT_EFFECTS[effect ?? ''],
          })),
        }),
      },
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
        nodeInfo: nodeInfo(group, architecture, hash),
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

function nodeInfo(group: NodegroupRow, architecture: string, hash: string) {
  const version = group.version ?? '1.35';
  const patch = findClusterVersion(version)?.patchVersion ?? `${version}.0`;
  return {
    architecture,
    operatingSystem: 'linux',
    kubeletVersion: `v${patch}-eks-sandbox`,
    kubeProxyVersion: `v${patch}-eks-sandbox`,
    containerRuntimeVersion: 'containerd://2.1.4',
    kernelVersion: '6.12.46-66.121.amzn2023',
    osImage: group.amiType?.startsWith('BOTTLEROCKET')
      ? 'Bottlerocket (Amazon EKS)'
      : 'Amazon Linux 2023',
    systemUUID: `ec2${hash.slice(0, 5)}-${hash.slice(5, 9)}`,
  };
}

/** An address inside a block, past the ones that AWS keeps. */
function addressIn(cidrBlock: string, number: number): string {
  const [network, length] = cidrBlock.split('/');
  const size = 2 ** (32 - Number(length));
  const base = network
    .split('.')
    .reduce((sum, part) => sum * 256 + Number(part), 0);
  const value = base + 4 + (number % Math.max(1, size - 5));
  return [24, 16, 8, 0].map(shift => (value >>> shift) % 256).join('.');
}

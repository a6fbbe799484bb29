import { instanceTypes } from '../../services/ec2/instanceTypes';
import type { InstanceRow } from '../../services/ec2/tables';
import { findClusterVersion } from '../../services/eks/clusterVersions';
import type { NodegroupRow } from '../../services/eks/tables';
import { timestamp } from '../objects/timestamp';
import type { SeededObject } from './addObject';

const MINUTE = 60_000;
const TAINT_EFFECTS: Record<string, string> = {
  NO_SCHEDULE: 'NoSchedule',
  NO_EXECUTE: 'NoExecute',
  PREFER_NO_SCHEDULE: 'PreferNoSchedule',
};

/** The node that an instance of a node group is. */
export function nodeOf(
  group: NodegroupRow,
  instance: InstanceRow,
  region: string,
): SeededObject {
  const { privateDnsName: name, instanceType, createdAt } = instance;
  const type = instanceTypes.get(instanceType);
  const architecture = type?.architecture === 'arm64' ? 'arm64' : 'amd64';
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
      'eks.amazonaws.com/nodegroup-image': instance.imageId,
      'kubernetes.io/arch': architecture,
      'kubernetes.io/hostname': name,
      'kubernetes.io/os': 'linux',
      'node.kubernetes.io/instance-type': instanceType,
      'topology.kubernetes.io/region': region,
      'topology.kubernetes.io/zone': instance.availabilityZone,
    },
    content: {
      spec: {
        providerID: `aws:///${instance.availabilityZone}/${instance.instanceId}`,
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
          { type: 'InternalIP', address: instance.privateIpAddress },
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
        nodeInfo: nodeInfo(group, architecture, instance.instanceId),
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

function nodeInfo(group: NodegroupRow, architecture: string, id: string) {
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
    systemUUID: `ec2${id.slice(3, 8)}-${id.slice(8, 12)}`,
  };
}

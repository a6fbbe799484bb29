import type { InstanceRow } from '../../services/ec2/tables';
import type { NodegroupRow } from '../../services/eks/tables';
import type { SeededObject } from './addObject';
import { nodeObject } from './nodeObject';

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
  const { availabilityZone: zone, instanceId } = instance;
  return nodeObject({
    name: instance.privateDnsName,
    createdAt: instance.createdAt,
    machineId: instanceId,
    providerId: `aws:///${zone}/${instanceId}`,
    region,
    zone,
    address: instance.privateIpAddress,
    instanceType: instance.instanceType,
    version: group.version ?? '1.35',
    osImage: osImageOf(group.amiType ?? ''),
    labels: {
      ...group.labels,
      'eks.amazonaws.com/capacityType': group.capacityType ?? 'ON_DEMAND',
      'eks.amazonaws.com/nodegroup': group.nodegroupName ?? '',
      'eks.amazonaws.com/nodegroup-image': instance.imageId,
    },
    taints: group.taints?.map(({ key, value, effect }) => ({
      key,
      value,
      effect: TAINT_EFFECTS[effect ?? ''],
    })),
  });
}

function osImageOf(amiType: string): string {
  if (amiType.startsWith('BOTTLEROCKET')) return 'Bottlerocket (Amazon EKS)';
  return amiType.startsWith('AL2_') ? 'Amazon Linux 2' : 'Amazon Linux 2023';
}

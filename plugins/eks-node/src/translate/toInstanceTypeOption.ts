import type { InstanceTypeInfo } from '@aws-sdk/client-ec2';
import type { InstanceTypeOption } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';

/** An instance type as EC2 describes it. */
export function toInstanceTypeOption(
  type: InstanceTypeInfo,
): InstanceTypeOption {
  return {
    instanceType: requireMember(
      type.InstanceType,
      'InstanceType',
      'an instance type',
    ),
    vCpus: type.VCpuInfo?.DefaultVCpus ?? 0,
    memoryMiB: type.MemoryInfo?.SizeInMiB ?? 0,
    architectures: [...(type.ProcessorInfo?.SupportedArchitectures ?? [])],
  };
}

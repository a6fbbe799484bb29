import type { InstanceTypeOption } from '@eks-platform/backstage-plugin-eks-common';
import type { Choice } from '../../picker/Choice';

const MIB_PER_GIB = 1024;

/**
 * An instance type as the picker shows it.
 *
 * @public
 */
export interface InstanceTypeChoice extends Choice {
  architectures: string[];
}

/**
 * What of an instance type matters when choosing: vCPUs, memory, architecture.
 *
 * @public
 */
export function instanceTypeChoice(
  option: InstanceTypeOption,
): InstanceTypeChoice {
  const { instanceType, vCpus, memoryMiB, architectures } = option;
  return {
    value: instanceType,
    label: instanceType,
    detail: `${vCpus} vCPU, ${
      memoryMiB / MIB_PER_GIB
    } GiB, ${architectures.join(' and ')}`,
    architectures,
  };
}

/**
 * Instance types by family and then by size, as `m6i.large`, `m6i.xlarge`, `m6i.2xlarge`.
 *
 * @public
 */
export function byFamilyAndSize(
  left: InstanceTypeOption,
  right: InstanceTypeOption,
): number {
  const [leftFamily] = left.instanceType.split('.');
  const [rightFamily] = right.instanceType.split('.');
  return (
    leftFamily.localeCompare(rightFamily, 'en', { numeric: true }) ||
    left.vCpus - right.vCpus ||
    left.memoryMiB - right.memoryMiB ||
    left.instanceType.localeCompare(right.instanceType, 'en')
  );
}

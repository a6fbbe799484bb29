import type {
  DescribeInstanceTypesRequest,
  DescribeInstanceTypesResult,
  InstanceTypeInfo,
  _InstanceType,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../server/AwsError';
import type { Operation } from '../../server/Operation';
import { pageOf } from './describeRows';
import { invalidCombination } from './errors';
import { filterRows, type FilterTable } from './filters';
import { instanceTypes, type InstanceType } from './instanceTypes';

const filters: FilterTable<InstanceType> = {
  'bare-metal': () => [false],
  'burstable-performance-supported': type => [type.burstable],
  'current-generation': () => [true],
  hypervisor: () => ['nitro'],
  'instance-storage-supported': type => [Boolean(type.localStorageGb)],
  'instance-type': type => [type.name],
  'memory-info.size-in-mib': type => [type.memoryMib],
  'network-info.maximum-network-interfaces': type => [type.networkInterfaces],
  'network-info.network-performance': type => [type.networkPerformance],
  'processor-info.supported-architecture': type => [type.architecture],
  'supported-usage-class': () => ['on-demand', 'spot'],
  'supported-virtualization-type': () => ['hvm'],
  'vcpu-info.default-vcpus': type => [type.vcpus],
};

/** Instance types by name and filter, page by page. */
export const describeInstanceTypes: Operation<
  DescribeInstanceTypesRequest,
  DescribeInstanceTypesResult
> = input => {
  const names = input.InstanceTypes ?? [];
  if (names.length && input.MaxResults !== undefined) {
    throw invalidCombination(
      'The parameter InstanceTypes cannot be used with the parameter MaxResults',
    );
  }
  const unknown = names.filter(name => !instanceTypes.has(name));
  if (unknown.length) {
    throw new AwsError(
      'InvalidInstanceType',
      `The following supplied instance types do not exist: [${unknown.join(
        ', ',
      )}]`,
    );
  }
  const rows = names.length
    ? [...new Set(names)].map(name => instanceTypes.get(name)!)
    : [...instanceTypes.values()];
  const { items, nextToken } = pageOf(
    filterRows(rows, input.Filters, filters),
    input,
    type => type.name,
    100,
  );
  return { InstanceTypes: items.map(showInstanceType), NextToken: nextToken };
};

function showInstanceType(type: InstanceType): InstanceTypeInfo {
  const threadsPerCore = type.architecture === 'arm64' ? 1 : 2;
  return {
    InstanceType: type.name as _InstanceType,
    CurrentGeneration: true,
    FreeTierEligible: false,
    SupportedUsageClasses: ['on-demand', 'spot'],
    SupportedRootDeviceTypes: ['ebs'],
    SupportedVirtualizationTypes: ['hvm'],
    BareMetal: false,
    Hypervisor: 'nitro',
    ProcessorInfo: {
      SupportedArchitectures: [type.architecture],
      SustainedClockSpeedInGhz: type.clockSpeedGhz,
      Manufacturer: type.manufacturer,
    },
    VCpuInfo: {
      DefaultVCpus: type.vcpus,
      DefaultCores: type.vcpus / threadsPerCore,
      DefaultThreadsPerCore: threadsPerCore,
    },
    MemoryInfo: { SizeInMiB: type.memoryMib },
    InstanceStorageSupported: Boolean(type.localStorageGb),
    InstanceStorageInfo: type.localStorageGb
      ? {
          TotalSizeInGB: type.localStorageGb,
          Disks: [{ SizeInGB: type.localStorageGb, Count: 1, Type: 'ssd' }],
          NvmeSupport: 'required',
          EncryptionSupport: 'required',
        }
      : undefined,
    EbsInfo: {
      EbsOptimizedSupport: 'default',
      EncryptionSupport: 'supported',
      NvmeSupport: 'required',
    },
    NetworkInfo: {
      NetworkPerformance: type.networkPerformance,
      MaximumNetworkInterfaces: type.networkInterfaces,
      MaximumNetworkCards: 1,
      DefaultNetworkCardIndex: 0,
      Ipv4AddressesPerInterface: type.ipv4AddressesPerInterface,
      Ipv6AddressesPerInterface: type.ipv4AddressesPerInterface,
      Ipv6Supported: true,
      EnaSupport: 'required',
      EfaSupported: false,
      EncryptionInTransitSupported: !type.burstable,
    },
    GpuInfo: type.gpus && {
      Gpus: [
        {
          Name: type.gpus.name,
          Manufacturer: 'NVIDIA',
          Count: type.gpus.count,
          MemoryInfo: { SizeInMiB: type.gpus.memoryMib },
        },
      ],
      TotalGpuMemoryInMiB: type.gpus.count * type.gpus.memoryMib,
    },
    PlacementGroupInfo: {
      SupportedStrategies: ['cluster', 'partition', 'spread'],
    },
    HibernationSupported: type.architecture === 'x86_64' && !type.gpus,
    BurstablePerformanceSupported: type.burstable,
    DedicatedHostsSupported: !type.burstable,
    AutoRecoverySupported: !type.localStorageGb,
    SupportedBootModes:
      type.architecture === 'arm64' ? ['uefi'] : ['legacy-bios', 'uefi'],
  };
}

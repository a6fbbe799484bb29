import type { AmiTypeOption } from '../api/pickerResponses';
import { amiArchitecture } from '../preflight/amiArchitecture';
import { compareVersions } from './compareVersions';

/** Amazon Linux 2 images exist up to this version. */
const LAST_AL2_VERSION = '1.32';

/** AWS's AMI types: https://docs.aws.amazon.com/eks/latest/APIReference/API_Nodegroup.html */
const AMI_TYPES = [
  'AL2023_x86_64_STANDARD',
  'AL2023_ARM_64_STANDARD',
  'AL2023_x86_64_NVIDIA',
  'AL2023_ARM_64_NVIDIA',
  'AL2023_x86_64_NEURON',
  'BOTTLEROCKET_x86_64',
  'BOTTLEROCKET_ARM_64',
  'BOTTLEROCKET_x86_64_FIPS',
  'BOTTLEROCKET_ARM_64_FIPS',
  'BOTTLEROCKET_x86_64_NVIDIA',
  'BOTTLEROCKET_ARM_64_NVIDIA',
  'BOTTLEROCKET_x86_64_NVIDIA_FIPS',
  'BOTTLEROCKET_ARM_64_NVIDIA_FIPS',
  'WINDOWS_CORE_2019_x86_64',
  'WINDOWS_FULL_2019_x86_64',
  'WINDOWS_CORE_2022_x86_64',
  'WINDOWS_FULL_2022_x86_64',
  'WINDOWS_CORE_2025_x86_64',
  'WINDOWS_FULL_2025_x86_64',
  'AL2_x86_64',
  'AL2_x86_64_GPU',
  'AL2_ARM_64',
  'CUSTOM',
];

const FAMILIES: Array<[prefix: string, family: string]> = [
  ['AL2023_', 'amazon-linux-2023'],
  ['AL2_', 'amazon-linux-2'],
  ['BOTTLEROCKET_', 'bottlerocket'],
  ['WINDOWS_', 'windows'],
];

/**
 * The AMI types that node groups of a Kubernetes version may have; all of them without a version.
 *
 * @public
 */
export function amiTypesFor(
  kubernetesVersion: string | undefined,
): AmiTypeOption[] {
  return AMI_TYPES.filter(
    amiType =>
      !amiType.startsWith('AL2_') ||
      !kubernetesVersion ||
      compareVersions(kubernetesVersion, LAST_AL2_VERSION) <= 0,
  ).map(amiType => {
    const architecture = amiArchitecture(amiType);
    return {
      amiType,
      ...(architecture && { architecture }),
      family:
        FAMILIES.find(([prefix]) => amiType.startsWith(prefix))?.[1] ??
        'custom',
    };
  });
}

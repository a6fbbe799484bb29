import type { AMITypes } from '@aws-sdk/client-eks';
import { findClusterVersion } from './clusterVersions';

/** Newest Kubernetes minor version with Amazon Linux 2 images. */
const LAST_MINOR_WITH_AL2 = 32;

/** The architecture a node image needs. */
export function architectureOf(amiType: AMITypes): 'x86_64' | 'arm64' {
  return amiType.includes('ARM_64') ? 'arm64' : 'x86_64';
}

/** Whether there is such an image for a Kubernetes version. */
export function isOfferedFor(amiType: AMITypes, version: string): boolean {
  return !amiType.startsWith('AL2_') || minorOf(version) <= LAST_MINOR_WITH_AL2;
}

/** The image used when none is asked for. */
export const defaultAmiType: AMITypes = 'AL2023_x86_64_STANDARD';

/** Default size of a node's root disk in GiB. */
export function defaultDiskSize(amiType: AMITypes): number {
  return amiType.startsWith('WINDOWS') ? 50 : 20;
}

/** Newest release of an image for a Kubernetes version, for example `1.35.5-20261110`. */
export function latestReleaseVersion(
  amiType: AMITypes,
  version: string,
): string | undefined {
  const patch = findClusterVersion(version)?.patchVersion;
  if (amiType === 'CUSTOM' || !patch) return undefined;
  if (amiType.startsWith('BOTTLEROCKET')) return '1.52.0-8f2a1c3d';
  if (amiType.startsWith('WINDOWS')) return `${version}-2026.11.11`;
  return `${patch}-20261110`;
}

/** The minor number of a Kubernetes version: 35 for `1.35`. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

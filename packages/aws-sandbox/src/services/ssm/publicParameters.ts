import { stableHex } from '../../world/stableId';
import { isOfferedFor, latestReleaseVersion } from '../eks/amiTypes';
import { clusterVersions } from '../eks/clusterVersions';

/** A public parameter of AWS. */
export interface PublicParameter {
  name: string;
  value: string;
  /** Data type as SSM names it. */
  dataType: 'text' | 'aws:ec2:image';
}

const RELEASED_AT = '20261110';

/** Families of node images below `/aws/service/eks/optimized-ami/VERSION/`, with the AMI type of their nodes. */
const LINUX_IMAGES = [
  {
    path: 'amazon-linux-2/recommended',
    amiType: 'AL2_x86_64',
    name: 'amazon-eks-node',
  },
  {
    path: 'amazon-linux-2-arm64/recommended',
    amiType: 'AL2_ARM_64',
    name: 'amazon-eks-arm64-node',
  },
  {
    path: 'amazon-linux-2-gpu/recommended',
    amiType: 'AL2_x86_64_GPU',
    name: 'amazon-eks-gpu-node',
  },
  {
    path: 'amazon-linux-2023/x86_64/standard/recommended',
    amiType: 'AL2023_x86_64_STANDARD',
    name: 'amazon-eks-node-al2023-x86_64-standard',
  },
  {
    path: 'amazon-linux-2023/arm64/standard/recommended',
    amiType: 'AL2023_ARM_64_STANDARD',
    name: 'amazon-eks-node-al2023-arm64-standard',
  },
  {
    path: 'amazon-linux-2023/x86_64/nvidia/recommended',
    amiType: 'AL2023_x86_64_NVIDIA',
    name: 'amazon-eks-node-al2023-x86_64-nvidia',
  },
  {
    path: 'amazon-linux-2023/arm64/nvidia/recommended',
    amiType: 'AL2023_ARM_64_NVIDIA',
    name: 'amazon-eks-node-al2023-arm64-nvidia',
  },
  {
    path: 'amazon-linux-2023/x86_64/neuron/recommended',
    amiType: 'AL2023_x86_64_NEURON',
    name: 'amazon-eks-node-al2023-x86_64-neuron',
  },
] as const;

const BOTTLEROCKET = ['', '-nvidia', '-fips'];
const WINDOWS = ['2019', '2022', '2025'].flatMap(year =>
  ['Core', 'Full'].map(kind => `Windows_Server-${year}-English-${kind}`),
);

const byRegion = new Map<string, ReadonlyMap<string, PublicParameter>>();

/** The public parameters with the newest node images of EKS in a region, by name; ids follow from region and image. */
export function publicParameters(
  region: string,
): ReadonlyMap<string, PublicParameter> {
  let found = byRegion.get(region);
  if (!found) {
    const all = clusterVersions.flatMap(({ version }) => [
      ...linuxImages(region, version),
      ...bottlerocketImages(region, version),
      ...windowsImages(region, version),
    ]);
    found = new Map(all.map(parameter => [parameter.name, parameter]));
    byRegion.set(region, found);
  }
  return found;
}

function linuxImages(region: string, version: string): PublicParameter[] {
  return LINUX_IMAGES.flatMap(({ path, amiType, name }) => {
    if (!isOfferedFor(amiType, version)) return [];
    const base = `/aws/service/eks/optimized-ami/${version}/${path}`;
    const imageId = imageIdOf(region, base);
    const imageName = `${name}-${version}-v${RELEASED_AT}`;
    const releaseVersion = latestReleaseVersion(amiType, version)!;
    return [
      text(`${base}/image_id`, imageId, 'aws:ec2:image'),
      text(`${base}/image_name`, imageName),
      text(`${base}/release_version`, releaseVersion),
      text(
        base,
        JSON.stringify({
          schema_version: '2',
          image_id: imageId,
          image_name: imageName,
          release_version: releaseVersion,
        }),
      ),
    ];
  });
}

function bottlerocketImages(
  region: string,
  version: string,
): PublicParameter[] {
  return BOTTLEROCKET.flatMap(variant =>
    ['x86_64', 'arm64'].flatMap(architecture => {
      const base = `/aws/service/bottlerocket/aws-k8s-${version}${variant}/${architecture}/latest`;
      return [
        text(`${base}/image_id`, imageIdOf(region, base), 'aws:ec2:image'),
        text(
          `${base}/image_version`,
          latestReleaseVersion('BOTTLEROCKET_x86_64', version)!,
        ),
      ];
    }),
  );
}

function windowsImages(region: string, version: string): PublicParameter[] {
  return WINDOWS.flatMap(name => {
    const base = `/aws/service/ami-windows-latest/${name}-EKS_Optimized-${version}`;
    return [
      text(`${base}/image_id`, imageIdOf(region, base), 'aws:ec2:image'),
      text(
        `${base}/release_version`,
        latestReleaseVersion('WINDOWS_CORE_2022_x86_64', version)!,
      ),
    ];
  });
}

function imageIdOf(region: string, base: string): string {
  return `ami-0${stableHex(`${region}${base}`, 16)}`;
}

function text(
  name: string,
  value: string,
  dataType: PublicParameter['dataType'] = 'text',
): PublicParameter {
  return { name, value, dataType };
}

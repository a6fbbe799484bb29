import type { ConfigReader } from './ConfigReader';
import {
  madeRole,
  roleNameOf,
  withoutUnset,
  type Mapping,
  type Written,
} from './Mapping';
import { allSubnets, type ConfigSubnets } from './mapVpc';

/** Families for which EKS has images for managed node groups; the architecture follows. */
const FAMILIES = new Map<string, { x86_64: string; arm64?: string }>(
  Object.entries({
    AmazonLinux2: { x86_64: 'AL2_x86_64', arm64: 'AL2_ARM_64' },
    Bottlerocket: {
      x86_64: 'BOTTLEROCKET_x86_64',
      arm64: 'BOTTLEROCKET_ARM_64',
    },
    BottlerocketFips: {
      x86_64: 'BOTTLEROCKET_x86_64_FIPS',
      arm64: 'BOTTLEROCKET_ARM_64_FIPS',
    },
    WindowsServer2019CoreContainer: { x86_64: 'WINDOWS_CORE_2019_x86_64' },
    WindowsServer2019FullContainer: { x86_64: 'WINDOWS_FULL_2019_x86_64' },
    WindowsServer2022CoreContainer: { x86_64: 'WINDOWS_CORE_2022_x86_64' },
    WindowsServer2022FullContainer: { x86_64: 'WINDOWS_FULL_2022_x86_64' },
    WindowsServer2025CoreContainer: { x86_64: 'WINDOWS_CORE_2025_x86_64' },
    WindowsServer2025FullContainer: { x86_64: 'WINDOWS_FULL_2025_x86_64' },
  }),
);

const EFFECTS = new Map<string, string>(
  Object.entries({
    NoSchedule: 'NO_SCHEDULE',
    NoExecute: 'NO_EXECUTE',
    PreferNoSchedule: 'PREFER_NO_SCHEDULE',
  }),
);

/** eksctl makes two nodes where nothing is said. */
const NODES = 2;

/** The managed node groups that a config asks for. */
export function mapNodegroups(
  mapping: Mapping,
  subnets: ConfigSubnets,
): Written[] {
  return mapping.config
    .items('managedNodeGroups')
    .map(group => mapNodegroup(mapping, subnets, group));
}

function mapNodegroup(
  mapping: Mapping,
  subnets: ConfigSubnets,
  group: ConfigReader,
): Written {
  const name = group.take<string>('name');
  const single = group.take<string>('instanceType');
  const instanceTypes =
    group.take<string[]>('instanceTypes') ?? (single ? [single] : undefined);
  return withoutUnset({
    nodegroupName: name,
    nodeRole: nodeRole(mapping, group, name ?? ''),
    subnets: chooseSubnets(group, subnets),
    scalingConfig: mapScaling(group),
    instanceTypes,
    amiType: mapAmiType(group, instanceTypes),
    capacityType: group.take<boolean>('spot') ? 'SPOT' : undefined,
    diskSize: group.take('volumeSize'),
    labels: group.take('labels'),
    taints: mapTaints(group),
    updateConfig: group.take('updateConfig'),
    releaseVersion: group.take('releaseVersion'),
    launchTemplate: group.take('launchTemplate'),
    remoteAccess: mapSsh(group),
    nodeRepairConfig: mapRepair(group),
    tags: group.take('tags'),
  });
}

function nodeRole(
  mapping: Mapping,
  group: ConfigReader,
  name: string,
): unknown {
  const iam = group.part('iam');
  const given = iam.take<string>('instanceRoleARN');
  if (given) {
    return given;
  }
  const inline = iam.take<object>('attachPolicy');
  return madeRole(mapping, {
    roleName:
      iam.take<string>('instanceRoleName') ??
      roleNameOf(mapping.clusterName, name, 'node'),
    purpose: 'node',
    managedPolicyArns: iam.take('attachPolicyARNs'),
    inlinePolicies: inline && { attached: inline },
    permissionsBoundary: iam.take('instanceRolePermissionsBoundary'),
  });
}

/** As eksctl chooses: the ones named, else the public ones, or the private ones for private networking; in the zones named. */
function chooseSubnets(
  group: ConfigReader,
  subnets: ConfigSubnets,
): string[] | undefined {
  const named = group.take<string[]>('subnets');
  const zones = group.take<string[]>('availabilityZones');
  const isPrivate = group.take<boolean>('privateNetworking') ?? false;
  if (named) {
    return named.map(
      wanted =>
        allSubnets(subnets).find(({ name }) => name === wanted)?.id ?? wanted,
    );
  }
  const kind =
    isPrivate || subnets.public.length === 0 ? subnets.private : subnets.public;
  const chosen = kind.filter(({ zone }) => zones?.includes(zone) ?? true);
  if (zones && chosen.length === 0) {
    group.refuse(
      'availabilityZones',
      `wanted zones of the config's subnets, found ${zones.join(', ')}`,
    );
  }
  return chosen.length > 0 ? chosen.map(({ id }) => id) : undefined;
}

function mapScaling(group: ConfigReader): Written {
  const desired = group.take<number>('desiredCapacity');
  const min = group.take<number>('minSize');
  const max = group.take<number>('maxSize');
  const desiredSize = desired ?? min ?? NODES;
  return {
    minSize: min ?? desiredSize,
    desiredSize,
    maxSize: max ?? Math.max(desiredSize, min ?? 0, 1),
  };
}

function mapAmiType(
  group: ConfigReader,
  instanceTypes: string[] | undefined,
): string | undefined {
  const family = group.take<string>('amiFamily') ?? 'AmazonLinux2023';
  if (family === 'AmazonLinux2023') {
    // Found by the architecture of the instance types.
    return undefined;
  }
  const images = FAMILIES.get(family);
  const isArm = instanceTypes?.some(type => /^[a-z]+\d+g[a-z]*\./.test(type));
  const image = isArm ? images?.arm64 : images?.x86_64;
  if (!image) {
    group.refuse(
      'amiFamily',
      `EKS has no image of ${family}${
        isArm ? ' for arm64' : ''
      } for managed node groups`,
    );
  }
  return image;
}

function mapTaints(group: ConfigReader): Written[] | undefined {
  const taints = group.take<Array<Record<string, string>>>('taints');
  return taints?.map(({ key, value, effect }) =>
    withoutUnset({ key, value, effect: EFFECTS.get(effect) ?? effect }),
  );
}

function mapSsh(group: ConfigReader): Written | undefined {
  const ssh = group.part('ssh');
  const key = ssh.take<string>('publicKeyName');
  const groups = ssh.take<string[]>('sourceSecurityGroupIds');
  const allow = ssh.take<boolean>('allow');
  if (allow === false || (!key && !groups)) {
    return undefined;
  }
  return withoutUnset({ ec2SshKey: key, sourceSecurityGroups: groups });
}

function mapRepair(group: ConfigReader): Written | undefined {
  const enabled = group.take<boolean>('nodeRepairConfig.enabled');
  return enabled === undefined ? undefined : { enabled };
}

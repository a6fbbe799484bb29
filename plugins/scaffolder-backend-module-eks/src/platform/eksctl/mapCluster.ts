import {
  madeRole,
  roleNameOf,
  withoutUnset,
  type Mapping,
  type Written,
} from './Mapping';
import { mapVpc, type ConfigSubnets } from './mapVpc';

const LOG_TYPES = [
  'api',
  'audit',
  'authenticator',
  'controllerManager',
  'scheduler',
];

/** The cluster that a config asks for. */
export function mapCluster(mapping: Mapping, subnets: ConfigSubnets): Written {
  const { config, clusterName } = mapping;
  const isAuto = config.take<boolean>('autoModeConfig.enabled') ?? false;
  return withoutUnset({
    name: clusterName,
    version: config.take('metadata.version'),
    roleArn: clusterRole(mapping, isAuto),
    resourcesVpcConfig: mapVpc(config, subnets),
    accessConfig: mapAccessConfig(mapping),
    kubernetesNetworkConfig: mapNetwork(mapping),
    computeConfig: isAuto ? mapAutoMode(mapping) : undefined,
    logging: mapLogging(mapping),
    encryptionConfig: mapEncryption(mapping),
    upgradePolicy: config.take('upgradePolicy'),
    zonalShiftConfig: config.take('zonalShiftConfig'),
    controlPlaneScalingConfig: config.take('controlPlaneScalingConfig'),
    remoteNetworkConfig: mapRemoteNetworks(mapping),
    deletionProtection: config.take('deletionProtection'),
  });
}

function clusterRole(mapping: Mapping, isAuto: boolean): unknown {
  const { config, clusterName } = mapping;
  const iam = config.part('iam');
  const given = iam.take<string>('serviceRoleARN');
  const permissionsBoundary = iam.take('serviceRolePermissionsBoundary');
  const forPods = iam.take<boolean>('vpcResourceControllerPolicy');
  if (given) {
    return given;
  }
  return madeRole(mapping, {
    roleName: roleNameOf(clusterName, 'cluster'),
    purpose: isAuto ? 'auto-mode-cluster' : 'cluster',
    permissionsBoundary,
    ...(forPods !== false &&
      !isAuto && {
        managedPolicyArns: [
          'arn:aws:iam::aws:policy/AmazonEKSVPCResourceController',
        ],
      }),
  });
}

function mapAccessConfig({ config, serviceAccounts }: Mapping): Written {
  const access = config.part('accessConfig');
  return {
    authenticationMode:
      access.take('authenticationMode') ?? 'API_AND_CONFIG_MAP',
    // Nobody but the creator could make the ServiceAccounts that the config asks for.
    bootstrapClusterCreatorAdminPermissions:
      access.take('bootstrapClusterCreatorAdminPermissions') ??
      serviceAccounts.length > 0,
  };
}

function mapNetwork({ config }: Mapping): Written | undefined {
  const network = config.part('kubernetesNetworkConfig');
  const family = network.take<string>('ipFamily');
  const serviceIpv4Cidr = network.take<string>('serviceIPv4CIDR');
  return family || serviceIpv4Cidr
    ? withoutUnset({ ipFamily: family?.toLowerCase(), serviceIpv4Cidr })
    : undefined;
}

function mapAutoMode(mapping: Mapping): Written {
  const { config, clusterName } = mapping;
  const auto = config.part('autoModeConfig');
  const nodePools = auto.take<string[]>('nodePools') ?? [
    'general-purpose',
    'system',
  ];
  const given = auto.take<string>('nodeRoleARN');
  const permissionsBoundary = auto.take('permissionsBoundaryARN');
  return {
    enabled: true,
    ...(nodePools.length > 0 && {
      nodePools,
      nodeRoleArn:
        given ??
        madeRole(mapping, {
          roleName: roleNameOf(clusterName, 'auto', 'node'),
          purpose: 'auto-mode-node',
          permissionsBoundary,
        }),
    }),
  };
}

function mapLogging({ config }: Mapping): Written | undefined {
  const types = config.take<string[]>('cloudWatch.clusterLogging.enableTypes');
  if (!types || types.length === 0) {
    return undefined;
  }
  const all = types.some(type => ['all', '*'].includes(type));
  return { clusterLogging: [{ types: all ? LOG_TYPES : types }] };
}

function mapEncryption({ config }: Mapping): Written[] | undefined {
  const keyArn = config.take<string>('secretsEncryption.keyARN');
  return keyArn ? [{ provider: { keyArn } }] : undefined;
}

function mapRemoteNetworks({ config }: Mapping): Written | undefined {
  const nodes = config.take('remoteNetworkConfig.remoteNodeNetworks');
  const pods = config.take('remoteNetworkConfig.remotePodNetworks');
  return nodes || pods
    ? withoutUnset({ remoteNodeNetworks: nodes, remotePodNetworks: pods })
    : undefined;
}

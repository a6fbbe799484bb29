import type { Cluster as AwsCluster } from '@aws-sdk/client-eks';
import type {
  ClusterRequest,
  ClusterUpdateRequest,
  WantedCluster,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ClusterChange } from './ClusterChange';
import { settingsOf } from './clusterSettings';

/**
 * The changes of a cluster as preflight judges them: the cluster as it is, and as it is when they are made.
 *
 * @public
 */
export function toClusterUpdateRequest(options: {
  wanted: WantedCluster;
  existing: AwsCluster;
  steps: ClusterChange[];
  force: boolean;
}): ClusterUpdateRequest {
  const { wanted, existing, steps, force } = options;
  const current = toClusterRequest(existing);
  return {
    kind: 'cluster-update',
    current,
    next: merge(current, wanted),
    changes: [...new Set(steps.map(({ change }) => change))],
    force,
  };
}

/** An existing cluster as if it were to be made. */
function toClusterRequest(existing: AwsCluster): ClusterRequest {
  const settings = settingsOf(existing);
  const { resourcesVpcConfig: vpc = {} } = existing;
  return {
    kind: 'cluster',
    name: existing.name ?? '',
    roleArn: existing.roleArn ?? '',
    version: existing.version,
    resourcesVpcConfig: {
      subnetIds: vpc.subnetIds ?? [],
      securityGroupIds: vpc.securityGroupIds,
      endpointPublicAccess: vpc.endpointPublicAccess ?? false,
      endpointPrivateAccess: vpc.endpointPrivateAccess ?? false,
      publicAccessCidrs: vpc.publicAccessCidrs,
    },
    accessConfig: {
      authenticationMode:
        existing.accessConfig?.authenticationMode ?? 'CONFIG_MAP',
      bootstrapClusterCreatorAdminPermissions: true,
    },
    kubernetesNetworkConfig:
      settings.kubernetesNetworkConfig as ClusterRequest['kubernetesNetworkConfig'],
    computeConfig: settings.computeConfig as ClusterRequest['computeConfig'],
    storageConfig: settings.storageConfig,
    remoteNetworkConfig:
      existing.remoteNetworkConfig as ClusterRequest['remoteNetworkConfig'],
    controlPlaneScalingConfig:
      settings.controlPlaneScalingConfig as ClusterRequest['controlPlaneScalingConfig'],
    upgradePolicy: settings.upgradePolicy as ClusterRequest['upgradePolicy'],
    deletionProtection: settings.deletionProtection,
    tags: existing.tags,
  };
}

function merge(current: ClusterRequest, wanted: WantedCluster): ClusterRequest {
  const { removeTags = [], ...fields } = wanted;
  const vpc = { ...current.resourcesVpcConfig, ...wanted.resourcesVpcConfig };
  return {
    ...current,
    ...fields,
    resourcesVpcConfig: {
      ...vpc,
      // Without a public endpoint the networks that it lets in have no meaning.
      publicAccessCidrs:
        vpc.endpointPublicAccess || wanted.resourcesVpcConfig?.publicAccessCidrs
          ? vpc.publicAccessCidrs
          : undefined,
    },
    accessConfig: { ...current.accessConfig, ...wanted.accessConfig },
    kubernetesNetworkConfig: {
      ...current.kubernetesNetworkConfig,
      ...wanted.kubernetesNetworkConfig,
    },
    computeConfig: mergeCompute(current.computeConfig, wanted.computeConfig),
    tags: Object.fromEntries(
      Object.entries({ ...current.tags, ...wanted.tags }).filter(
        ([key]) => !removeTags.includes(key) || key in (wanted.tags ?? {}),
      ),
    ),
  };
}

/** Turned off, Auto Mode has neither node pools nor a role for their nodes. */
function mergeCompute(
  current: ClusterRequest['computeConfig'],
  wanted: WantedCluster['computeConfig'],
): ClusterRequest['computeConfig'] {
  if (!wanted) {
    return current;
  }
  return wanted.enabled ? { ...current, ...wanted } : wanted;
}

import type { Cluster as AwsCluster, Logging } from '@aws-sdk/client-eks';

/** The settings of a cluster, with those that EKS leaves out while they are at their default. */
export function settingsOf(cluster: AwsCluster) {
  return {
    ...cluster,
    computeConfig: { enabled: false, ...cluster.computeConfig },
    storageConfig: {
      blockStorage: { enabled: false, ...cluster.storageConfig?.blockStorage },
    },
    kubernetesNetworkConfig: {
      ...cluster.kubernetesNetworkConfig,
      elasticLoadBalancing: {
        enabled: false,
        ...cluster.kubernetesNetworkConfig?.elasticLoadBalancing,
      },
    },
    zonalShiftConfig: { enabled: false, ...cluster.zonalShiftConfig },
    controlPlaneScalingConfig: {
      tier: 'standard',
      ...cluster.controlPlaneScalingConfig,
    },
    upgradePolicy: { supportType: 'EXTENDED', ...cluster.upgradePolicy },
    deletionProtection: cluster.deletionProtection ?? false,
    logging: { enabledTypes: enabledLogTypes(cluster.logging) },
  };
}

/** The log types that are switched on. */
export function enabledLogTypes(logging: Logging | undefined): string[] {
  return (logging?.clusterLogging ?? [])
    .filter(setup => setup.enabled)
    .flatMap(setup => setup.types ?? []);
}

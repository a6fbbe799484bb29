import { invalidParameter } from '../errors';
import { durations } from '../life';
import { checkAutoMode } from '../rules/checkAutoMode';
import type { ChangePlanner } from './planClusterChange';

/** Turns EKS Auto Mode on or off, which takes three settings together, or changes its node pools. */
export const planAutoModeChange: ChangePlanner = (input, row, context) => {
  const { computeConfig, storageConfig, kubernetesNetworkConfig } = input;
  if (!computeConfig && !storageConfig && !kubernetesNetworkConfig) {
    return undefined;
  }
  const switches = [
    computeConfig?.enabled,
    storageConfig?.blockStorage?.enabled,
    kubernetesNetworkConfig?.elasticLoadBalancing?.enabled,
  ];
  if (switches.some(value => value === undefined || value !== switches[0])) {
    throw invalidParameter(
      'For EKS Auto Mode, please ensure that all required configs, including computeConfig, kubernetesNetworkConfig, and blockStorage are all either fully enabled or fully disabled.',
      { clusterName: row.name },
    );
  }
  checkAutoMode(
    input,
    {
      version: row.version,
      authenticationMode: row.accessConfig?.authenticationMode,
      // What runs there already stays.
      bootstrapSelfManagedAddons: false,
    },
    context,
    { clusterName: row.name },
  );
  return {
    type: 'AutoModeUpdate',
    params: [
      { type: 'ComputeConfig', value: JSON.stringify(computeConfig) },
      {
        type: 'KubernetesNetworkConfig',
        value: JSON.stringify(kubernetesNetworkConfig),
      },
      { type: 'StorageConfig', value: JSON.stringify(storageConfig) },
    ],
    values: {
      computeConfig: { ...row.computeConfig, ...computeConfig },
      storageConfig,
      kubernetesNetworkConfig: {
        ...row.kubernetesNetworkConfig,
        elasticLoadBalancing: kubernetesNetworkConfig?.elasticLoadBalancing,
      },
    },
    durationMs: durations.clusterConfigUpdate,
  };
};

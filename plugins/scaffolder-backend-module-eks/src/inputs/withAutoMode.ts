import type { ClusterRequest } from '@eks-platform/backstage-plugin-eks-common';

type AutoModeFields = Pick<
  ClusterRequest,
  | 'computeConfig'
  | 'storageConfig'
  | 'kubernetesNetworkConfig'
  | 'bootstrapSelfManagedAddons'
>;

/**
 * EKS takes Auto Mode as a whole only, so what is left out of it follows `computeConfig.enabled`. What is said stays, for
 * preflight to judge.
 *
 * | left out | Auto Mode on | Auto Mode off |
 * | --- | --- | --- |
 * | storageConfig, elasticLoadBalancing | on | off |
 * | nodePools | general-purpose and system, whose nodes need a role | – |
 * | bootstrapSelfManagedAddons | off: Auto Mode brings its own | – |
 */
export function withAutoMode<Fields extends AutoModeFields>(
  fields: Fields,
): Fields {
  const { computeConfig, storageConfig, kubernetesNetworkConfig } = fields;
  if (!computeConfig) {
    return fields;
  }
  const { enabled } = computeConfig;
  const whole = {
    ...fields,
    storageConfig: storageConfig ?? { blockStorage: { enabled } },
    kubernetesNetworkConfig: {
      elasticLoadBalancing: { enabled },
      ...kubernetesNetworkConfig,
    },
  };
  if (!enabled) {
    return whole;
  }
  return {
    ...whole,
    computeConfig: {
      nodePools: ['general-purpose', 'system'],
      ...computeConfig,
    },
    bootstrapSelfManagedAddons: fields.bootstrapSelfManagedAddons ?? false,
  };
}

import {
  ProvisionedControlPlaneTier,
  SupportType,
  type UpdateParamType,
  type UpdateType,
} from '@aws-sdk/client-eks';
import { vpcTable } from '../../ec2/tables';
import { findClusterVersion, supportAt } from '../clusterVersions';
import { invalidParameter } from '../errors';
import { durations } from '../life';
import { checkOneOf } from '../rules/checkOneOf';
import { checkRemoteNetwork } from '../rules/checkRemoteNetwork';
import type { ClusterRow } from '../tables';
import type { PlannedChange } from '../updates';
import type { ChangePlanner } from './planClusterChange';

/** Chooses whether the cluster enters extended support or is upgraded when standard support ends. */
export const planUpgradePolicyChange: ChangePlanner = (
  { upgradePolicy },
  row,
  { now },
) => {
  if (!upgradePolicy) return undefined;
  checkOneOf(
    'upgradePolicy.supportType',
    upgradePolicy.supportType,
    SupportType,
  );
  const version = findClusterVersion(row.version);
  if (version && supportAt(version, now()) !== 'STANDARD_SUPPORT') {
    throw invalidParameter(
      `The upgrade policy of cluster ${row.name} cannot change: version ${row.version} is past its standard support`,
      { clusterName: row.name },
    );
  }
  return setting(row, 'UpgradePolicyUpdate', 'UpgradePolicy', {
    upgradePolicy: { ...upgradePolicy },
  });
};

/** Turns zonal shift on or off. */
export const planZonalShiftChange: ChangePlanner = (
  { zonalShiftConfig },
  row,
) =>
  zonalShiftConfig &&
  setting(row, 'ZonalShiftConfigUpdate', 'ZonalShiftConfig', {
    zonalShiftConfig: { ...zonalShiftConfig },
  });

/** Changes the networks of hybrid nodes. */
export const planRemoteNetworkChange: ChangePlanner = (
  { remoteNetworkConfig },
  row,
  { place },
) => {
  if (!remoteNetworkConfig) return undefined;
  const vpc = place.table(vpcTable).get(row.resourcesVpcConfig.vpcId ?? '');
  checkRemoteNetwork(
    remoteNetworkConfig,
    {
      vpc: vpc ?? { vpcId: '', cidrBlock: '' },
      serviceIpv4Cidr: row.kubernetesNetworkConfig?.serviceIpv4Cidr,
      authenticationMode: row.accessConfig?.authenticationMode,
    },
    { clusterName: row.name },
  );
  return setting(row, 'RemoteNetworkConfigUpdate', 'RemoteNetworkConfig', {
    remoteNetworkConfig: { ...remoteNetworkConfig },
  });
};

/** Protects the cluster from deletion, or no longer. */
export const planDeletionProtectionChange: ChangePlanner = (
  { deletionProtection },
  row,
) =>
  deletionProtection === undefined
    ? undefined
    : setting(row, 'DeletionProtectionUpdate', 'DeletionProtection', {
        deletionProtection,
      });

/** Moves the control plane to another tier. */
export const planScalingTierChange: ChangePlanner = (
  { controlPlaneScalingConfig },
  row,
) => {
  if (!controlPlaneScalingConfig) return undefined;
  checkOneOf(
    'controlPlaneScalingConfig.tier',
    controlPlaneScalingConfig.tier,
    ProvisionedControlPlaneTier,
  );
  const { tier: previous = 'standard' } = row.controlPlaneScalingConfig ?? {};
  const change = setting(
    row,
    'ControlPlaneScalingConfigUpdate',
    'UpdatedTier',
    {
      controlPlaneScalingConfig: { ...controlPlaneScalingConfig },
    },
  );
  return {
    ...change,
    params: [
      { type: 'PreviousTier', value: previous },
      { type: 'UpdatedTier', value: controlPlaneScalingConfig.tier },
    ],
  };
};

/** A change of one member of the row; refused when it is so already. */
function setting(
  row: ClusterRow,
  type: UpdateType,
  param: UpdateParamType,
  values: Partial<ClusterRow>,
): PlannedChange {
  const [[member, next]] = Object.entries(values);
  const present = row[member as keyof ClusterRow];
  if (JSON.stringify(present) === JSON.stringify(next)) {
    throw invalidParameter(
      `Cluster is already at the desired configuration with ${member}: ${JSON.stringify(
        next,
      )}`,
      { clusterName: row.name },
    );
  }
  return {
    type,
    params: [{ type: param, value: JSON.stringify(next) }],
    values,
    durationMs: durations.clusterConfigUpdate,
  };
}

import type {
  Cluster as AwsCluster,
  UpdateClusterConfigRequest,
} from '@aws-sdk/client-eks';
import type {
  ClusterChangeId,
  WantedCluster,
} from '@eks-platform/backstage-plugin-eks-common';

import { diffFields, type FieldDifference } from '../diffFields';
import { enabledLogTypes } from './clusterSettings';

type ConfigInput = Omit<
  UpdateClusterConfigRequest,
  'name' | 'clientRequestToken'
>;

/** A kind of change that eks:UpdateClusterConfig takes by itself. */
export interface ClusterSettingChange {
  change: ClusterChangeId;
  /** Stands in a sentence, for example `the access to the endpoint`. */
  title: string;
  /** What is wanted of this kind; members that stay are left out or undefined. */
  wanted(wanted: WantedCluster): ConfigInput;
  /** In what the cluster differs, where the members themselves do not tell. */
  compare?(wanted: WantedCluster, existing: AwsCluster): FieldDifference[];
  /** What EKS is asked for, where it wants more than what changes. */
  input?(wanted: WantedCluster, existing: AwsCluster): ConfigInput;
}

/** All kinds, in the order in which EKS is asked for them. */
export const clusterSettingChanges: ClusterSettingChange[] = [
  {
    change: 'upgradePolicy',
    title: 'the upgrade policy',
    wanted: ({ upgradePolicy }) => ({ upgradePolicy }),
  },
  {
    change: 'endpoint',
    title: 'the access to the endpoint',
    wanted: ({ resourcesVpcConfig: vpc }) => ({
      resourcesVpcConfig: vpc && {
        endpointPublicAccess: vpc.endpointPublicAccess,
        endpointPrivateAccess: vpc.endpointPrivateAccess,
        publicAccessCidrs: vpc.publicAccessCidrs,
      },
    }),
  },
  {
    change: 'vpc',
    title: 'the subnets and security groups',
    wanted: ({ resourcesVpcConfig: vpc }) => ({
      resourcesVpcConfig: vpc && {
        subnetIds: vpc.subnetIds,
        securityGroupIds: vpc.securityGroupIds,
      },
    }),
    input: ({ resourcesVpcConfig: vpc }, { resourcesVpcConfig: found }) => ({
      resourcesVpcConfig: {
        subnetIds: vpc?.subnetIds ?? found?.subnetIds,
        securityGroupIds: vpc?.securityGroupIds ?? found?.securityGroupIds,
      },
    }),
  },
  {
    change: 'logging',
    title: 'the logs of the control plane',
    wanted: ({ logging }) => ({ logging }),
    compare: compareLogging,
  },
  {
    change: 'zonalShift',
    title: 'zonal shift',
    wanted: ({ zonalShiftConfig }) => ({ zonalShiftConfig }),
  },
  {
    change: 'remoteNetwork',
    title: 'the networks of hybrid nodes',
    wanted: ({ remoteNetworkConfig }) => ({ remoteNetworkConfig }),
  },
  {
    change: 'autoMode',
    title: 'Auto Mode',
    wanted: ({ computeConfig, storageConfig, kubernetesNetworkConfig }) => ({
      computeConfig,
      storageConfig,
      kubernetesNetworkConfig: kubernetesNetworkConfig && {
        elasticLoadBalancing: kubernetesNetworkConfig.elasticLoadBalancing,
      },
    }),
    // EKS takes the three parts together only.
    input: (wanted, existing) => ({
      computeConfig: wanted.computeConfig ?? existing.computeConfig,
      storageConfig: wanted.storageConfig ?? existing.storageConfig,
      kubernetesNetworkConfig: {
        elasticLoadBalancing:
          wanted.kubernetesNetworkConfig?.elasticLoadBalancing ??
          existing.kubernetesNetworkConfig?.elasticLoadBalancing,
      },
    }),
  },
  {
    change: 'tier',
    title: 'the tier of the control plane',
    wanted: ({ controlPlaneScalingConfig }) => ({ controlPlaneScalingConfig }),
  },
];

/** Each type of log that is spoken of is on or off; the others stay as they are. */
function compareLogging(
  { logging }: WantedCluster,
  existing: AwsCluster,
): FieldDifference[] {
  const enabled = enabledLogTypes(existing.logging);
  const wanted = (logging?.clusterLogging ?? []).flatMap(setup =>
    setup.types.map(type => [type, setup.enabled] as const),
  );
  const found = wanted.map(([type]) => [type, enabled.includes(type)]);
  return diffFields(
    { logging: Object.fromEntries(wanted) },
    { logging: Object.fromEntries(found) },
  );
}

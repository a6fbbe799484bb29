import { ControlPlaneEgressModeType } from '@aws-sdk/client-eks';
import { vpcTable } from '../../ec2/tables';
import { invalidParameter } from '../errors';
import { durations } from '../life';
import {
  checkClusterNetwork,
  checkEndpointAccess,
} from '../rules/checkClusterNetwork';
import { checkOneOf } from '../rules/checkOneOf';
import type { ChangePlanner } from './planClusterChange';

/** Changes who can reach the cluster's endpoint. */
export const planEndpointChange: ChangePlanner = (
  { resourcesVpcConfig: requested },
  row,
) => {
  if (
    requested?.endpointPublicAccess === undefined &&
    requested?.endpointPrivateAccess === undefined &&
    requested?.publicAccessCidrs === undefined
  ) {
    return undefined;
  }
  const present = row.resourcesVpcConfig;
  const next = {
    endpointPublicAccess:
      requested.endpointPublicAccess ?? present.endpointPublicAccess,
    endpointPrivateAccess:
      requested.endpointPrivateAccess ?? present.endpointPrivateAccess,
    publicAccessCidrs: requested.publicAccessCidrs ?? present.publicAccessCidrs,
  };
  checkEndpointAccess(next, row.name);
  if (
    next.endpointPublicAccess === present.endpointPublicAccess &&
    next.endpointPrivateAccess === present.endpointPrivateAccess &&
    sorted(next.publicAccessCidrs) === sorted(present.publicAccessCidrs)
  ) {
    throw invalidParameter(
      `Cluster is already at the desired configuration with endpointPrivateAccess: ${
        next.endpointPrivateAccess
      } , endpointPublicAccess: ${
        next.endpointPublicAccess
      }, and Public Endpoint Restrictions: [${next.publicAccessCidrs?.join(
        ', ',
      )}]`,
      { clusterName: row.name },
    );
  }
  return {
    type: 'EndpointAccessUpdate',
    params: [
      {
        type: 'EndpointPublicAccess',
        value: String(next.endpointPublicAccess),
      },
      {
        type: 'EndpointPrivateAccess',
        value: String(next.endpointPrivateAccess),
      },
      {
        type: 'PublicAccessCidrs',
        value: JSON.stringify(next.publicAccessCidrs),
      },
    ],
    values: { resourcesVpcConfig: { ...present, ...next } },
    durationMs: durations.clusterConfigUpdate,
  };
};

/** Changes the cluster's subnets or security groups within its VPC. */
export const planVpcChange: ChangePlanner = (
  { resourcesVpcConfig: requested },
  row,
  context,
) => {
  if (!requested?.subnetIds && !requested?.securityGroupIds) return undefined;
  const present = row.resourcesVpcConfig;
  const next = {
    subnetIds: requested.subnetIds ?? present.subnetIds,
    securityGroupIds: requested.securityGroupIds ?? present.securityGroupIds,
  };
  const vpc = checkClusterNetwork(row.name, next, context);
  if (vpc.vpcId !== present.vpcId) {
    const wanted = context.place.table(vpcTable).get(present.vpcId ?? '');
    throw invalidParameter(
      `The subnets must belong to the cluster's VPC ${wanted?.vpcId}, found ${vpc.vpcId}`,
      { clusterName: row.name },
    );
  }
  if (
    sorted(next.subnetIds) === sorted(present.subnetIds) &&
    sorted(next.securityGroupIds) === sorted(present.securityGroupIds)
  ) {
    throw invalidParameter(
      'Cluster is already at the desired configuration with the given subnets and security groups',
      { clusterName: row.name },
    );
  }
  return {
    type: 'VpcConfigUpdate',
    params: [
      { type: 'Subnets', value: JSON.stringify(next.subnetIds) },
      { type: 'SecurityGroups', value: JSON.stringify(next.securityGroupIds) },
    ],
    values: { resourcesVpcConfig: { ...present, ...next } },
    durationMs: durations.clusterConfigUpdate,
  };
};

/** Changes how the control plane reaches out; the way back to AWS's own routing is closed. */
export const planEgressChange: ChangePlanner = (
  { resourcesVpcConfig: requested },
  row,
) => {
  const next = requested?.controlPlaneEgressMode;
  if (next === undefined) return undefined;
  const subject = { clusterName: row.name };
  checkOneOf(
    'resourcesVpcConfig.controlPlaneEgressMode',
    next,
    ControlPlaneEgressModeType,
    subject,
  );
  const present = row.resourcesVpcConfig;
  const { controlPlaneEgressMode: mode = 'AWS_MANAGED' } = present;
  if (next === mode || next === 'AWS_MANAGED') {
    throw invalidParameter(
      `Unsupported control plane egress mode update from ${mode} to ${next}`,
      subject,
    );
  }
  return {
    type: 'ControlPlaneEgressUpdate',
    params: [{ type: 'ControlPlaneEgressMode', value: next }],
    values: {
      resourcesVpcConfig: { ...present, controlPlaneEgressMode: next },
    },
    durationMs: durations.clusterConfigUpdate,
  };
};

function sorted(values: string[] | undefined): string {
  return [...(values ?? [])].sort().join();
}

import type { VpcConfigRequest } from '@aws-sdk/client-eks';
import { AwsError } from '../../../server/AwsError';
import type { OperationContext } from '../../../server/Operation';
import { regions, zoneIdOf } from '../../ec2/regions';
import {
  securityGroupTable,
  vpcTable,
  type SubnetRow,
  type VpcRow,
} from '../../ec2/tables';
import { invalidParameter } from '../errors';
import { parseCidr } from './cidr';
import { findSubnets } from './findSubnets';

/** Zones in which EKS puts no control plane. */
const UNSUPPORTED_ZONE_IDS = ['use1-az3', 'usw1-az2', 'cac1-az3'];

const FREE_ADDRESSES_NEEDED = 5;

type Context = Pick<OperationContext, 'place' | 'region'>;

/**
 * Checks the subnets, security groups and endpoint access of a cluster and returns its VPC.
 *
 * @throws AwsError that names the subnet or group that does not fit.
 */
export function checkClusterNetwork(
  clusterName: string,
  config: VpcConfigRequest,
  context: Context,
): VpcRow {
  const subject = { clusterName };
  const subnets = findSubnets(config.subnetIds ?? [], context, subject);
  const zones = new Set(subnets.map(subnet => subnet.availabilityZone));
  if (zones.size < 2) {
    throw invalidParameter(
      'Subnets specified must be in at least two different AZs',
      subject,
    );
  }
  for (const subnet of subnets) checkSubnet(subnet, clusterName, context);
  const vpc = context.place.table(vpcTable).get(subnets[0].vpcId)!;
  checkSecurityGroups(config.securityGroupIds ?? [], vpc, clusterName, context);
  checkEndpointAccess(config, clusterName);
  return vpc;
}

/**
 * Checks that security groups exist in the cluster's VPC.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkSecurityGroups(
  groupIds: string[],
  vpc: Pick<VpcRow, 'vpcId'>,
  clusterName: string,
  { place }: Pick<OperationContext, 'place'>,
): void {
  const subject = { clusterName };
  if (groupIds.length > 5) {
    throw invalidParameter(
      `At most 5 security groups can be given, found ${groupIds.length}`,
      subject,
    );
  }
  for (const groupId of groupIds) {
    const group = place.table(securityGroupTable).get(groupId);
    if (!group) {
      throw invalidParameter(
        `The security group '${groupId}' does not exist`,
        subject,
      );
    }
    if (group.vpcId !== vpc.vpcId) {
      throw invalidParameter(
        `Security group(s) [${groupId}] are not in the same VPC as the subnets: found ${group.vpcId}, wanted ${vpc.vpcId}`,
        subject,
      );
    }
  }
}

/**
 * Checks public and private access to the cluster's endpoint.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkEndpointAccess(
  config: Pick<
    VpcConfigRequest,
    'endpointPublicAccess' | 'endpointPrivateAccess' | 'publicAccessCidrs'
  >,
  clusterName: string,
): void {
  const subject = { clusterName };
  const { endpointPublicAccess = true, endpointPrivateAccess = false } = config;
  if (!endpointPublicAccess && !endpointPrivateAccess) {
    throw invalidParameter(
      'Private and public endpoint access cannot be false',
      subject,
    );
  }
  if ((config.publicAccessCidrs?.length ?? 0) > 40) {
    throw invalidParameter(
      'At most 40 publicAccessCidrs can be given',
      subject,
    );
  }
  for (const text of config.publicAccessCidrs ?? []) {
    if (!parseCidr(text) && !text.includes(':')) {
      throw invalidParameter(
        `The following CIDRs are invalid in publicAccessCidrs: [${text}]`,
        subject,
      );
    }
  }
}

function checkSubnet(
  subnet: SubnetRow,
  clusterName: string,
  { region }: Context,
): void {
  const zoneId = zoneIdOf(subnet.availabilityZone) ?? '';
  if (UNSUPPORTED_ZONE_IDS.includes(zoneId)) {
    const validZones = (regions.get(region)?.zones ?? [])
      .filter(zone => !UNSUPPORTED_ZONE_IDS.includes(zone.id))
      .map(zone => zone.name);
    throw new AwsError(
      'UnsupportedAvailabilityZoneException',
      `Cannot create cluster '${clusterName}' because ${
        subnet.availabilityZone
      }, the targeted availability zone, does not currently have sufficient capacity to support the cluster. Retry and choose from these availability zones: ${validZones.join(
        ', ',
      )}`,
      { fields: { clusterName, validZones } },
    );
  }
  if (subnet.availableIpAddressCount < FREE_ADDRESSES_NEEDED) {
    throw invalidParameter(
      `Provided subnets ${subnet.subnetId} Free IPs: ${subnet.availableIpAddressCount} , need at least ${FREE_ADDRESSES_NEEDED} IPs in each subnet to be free for this operation`,
      { clusterName },
    );
  }
}

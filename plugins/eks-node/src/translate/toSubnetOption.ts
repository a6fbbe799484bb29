import type { RouteTable, Subnet } from '@aws-sdk/client-ec2';
import type { SubnetOption } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from './requireMember';
import { routeTableOf } from './routeTableOf';
import { toTags } from './toTags';

/** A subnet as EC2 describes it, public or private by the route tables of its VPC. */
export function toSubnetOption(
  subnet: Subnet,
  routeTables: RouteTable[],
): SubnetOption {
  const subnetId = requireMember(subnet.SubnetId, 'SubnetId', 'a subnet');
  const where = `subnet '${subnetId}'`;
  return {
    subnetId,
    name: toTags(subnet.Tags).Name || undefined,
    vpcId: requireMember(subnet.VpcId, 'VpcId', where),
    availabilityZone: requireMember(
      subnet.AvailabilityZone,
      'AvailabilityZone',
      where,
    ),
    availabilityZoneId: requireMember(
      subnet.AvailabilityZoneId,
      'AvailabilityZoneId',
      where,
    ),
    cidrBlock: subnet.CidrBlock ?? '',
    isPublic: leadsToInternet(routeTableOf(subnet, routeTables)),
    availableIpAddressCount: subnet.AvailableIpAddressCount ?? 0,
  };
}

function leadsToInternet(routeTable: RouteTable | undefined): boolean {
  return (routeTable?.Routes ?? []).some(
    ({ GatewayId, State }) =>
      GatewayId?.startsWith('igw-') && State !== 'blackhole',
  );
}

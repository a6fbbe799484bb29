import type { Route, RouteTable, Subnet } from '@aws-sdk/client-ec2';
import type {
  SubnetEgress,
  SubnetFact,
} from '@eks-platform/backstage-plugin-eks-common';
import { routeTableOf } from './routeTableOf';
import { toSubnetOption } from './toSubnetOption';
import { toTags } from './toTags';

/** A subnet as EC2 describes it, with where its route table leads. */
export function toSubnetFact(
  subnet: Subnet,
  routeTables: RouteTable[],
): SubnetFact {
  const option = toSubnetOption(subnet, routeTables);
  const routes = routeTableOf(subnet, routeTables)?.Routes ?? [];
  return {
    ...option,
    egress: option.isPublic ? 'internet-gateway' : privateEgress(routes),
    mapPublicIpOnLaunch: subnet.MapPublicIpOnLaunch ?? false,
    outpostArn: subnet.OutpostArn || undefined,
    ipv6CidrBlocks: (subnet.Ipv6CidrBlockAssociationSet ?? []).flatMap(
      ({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? [],
    ),
    tags: toTags(subnet.Tags),
  };
}

/** A default route through a NAT gateway, a NAT instance, a transit gateway or a peering counts alike. */
function privateEgress(routes: Route[]): SubnetEgress {
  const leadsOut = routes.some(
    route =>
      route.DestinationCidrBlock === '0.0.0.0/0' && route.State !== 'blackhole',
  );
  return leadsOut ? 'nat' : 'none';
}

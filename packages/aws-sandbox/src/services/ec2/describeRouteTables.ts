import type {
  DescribeRouteTablesRequest,
  DescribeRouteTablesResult,
  Route,
  RouteTableAssociation,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { stableHex } from '../../world/stableId';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import type { IdKind } from './selectByIds';
import { routeTableTable, type RouteRow, type RouteTableRow } from './tables';

const routeTableIds: IdKind<RouteTableRow> = {
  idOf: row => row.routeTableId,
  parameter: 'RouteTableIds',
  prefix: 'rtb-',
  notFoundCode: 'InvalidRouteTableID.NotFound',
  notFoundMessage: id => `The routeTable ID '${id}' does not exist`,
  malformedCode: 'InvalidRouteTableId.Malformed',
};

const ofRoutes =
  (member: keyof RouteRow) =>
  (row: RouteTableRow): Array<string | undefined> =>
    row.routes.map(route => route[member]);

const filters: FilterTable<RouteTableRow> = {
  ...tagFilters<RouteTableRow>(),
  'association.main': row => associations(row).map(({ Main }) => Main),
  'association.route-table-association-id': row =>
    associations(row).map(association => association.RouteTableAssociationId),
  'association.route-table-id': row => [row.routeTableId],
  'association.subnet-id': row => row.subnetIds,
  'route.destination-cidr-block': ofRoutes('destinationCidrBlock'),
  'route.destination-prefix-list-id': ofRoutes('destinationPrefixListId'),
  'route.gateway-id': ofRoutes('gatewayId'),
  'route.nat-gateway-id': ofRoutes('natGatewayId'),
  'route.transit-gateway-id': ofRoutes('transitGatewayId'),
  'route.vpc-peering-connection-id': ofRoutes('vpcPeeringConnectionId'),
  'route.state': row => row.routes.map(() => 'active'),
  'route-table-id': row => [row.routeTableId],
  'vpc-id': row => [row.vpcId],
};

/** Route tables by id and filter, page by page. */
export const describeRouteTables: Operation<
  DescribeRouteTablesRequest,
  DescribeRouteTablesResult
> = (input, { place, accountId }) => {
  const { items, nextToken } = describeRows({
    rows: place.table(routeTableTable).values(),
    input,
    ids: input.RouteTableIds,
    idKind: routeTableIds,
    filters: { ...filters, 'owner-id': () => [accountId] },
    tagsOf: row => row.tags,
    maximumPage: 100,
  });
  return {
    NextToken: nextToken,
    RouteTables: items.map(row => ({
      RouteTableId: row.routeTableId,
      VpcId: row.vpcId,
      OwnerId: accountId,
      Associations: associations(row),
      PropagatingVgws: [],
      Routes: row.routes.map(showRoute),
      Tags: showTags(row.tags),
    })),
  };
};

function associations(row: RouteTableRow): RouteTableAssociation[] {
  const associate = (Main: boolean, SubnetId?: string) => ({
    Main,
    SubnetId,
    RouteTableId: row.routeTableId,
    RouteTableAssociationId: `rtbassoc-0${stableHex(
      `${row.routeTableId} ${SubnetId}`,
      16,
    )}`,
    AssociationState: { State: 'associated' as const },
  });
  return [
    ...(row.main ? [associate(true)] : []),
    ...row.subnetIds.map(subnetId => associate(false, subnetId)),
  ];
}

function showRoute(route: RouteRow): Route {
  return {
    DestinationCidrBlock: route.destinationCidrBlock,
    DestinationPrefixListId: route.destinationPrefixListId,
    GatewayId: route.gatewayId,
    NatGatewayId: route.natGatewayId,
    TransitGatewayId: route.transitGatewayId,
    VpcPeeringConnectionId: route.vpcPeeringConnectionId,
    Origin: route.gatewayId === 'local' ? 'CreateRouteTable' : 'CreateRoute',
    State: 'active',
  };
}

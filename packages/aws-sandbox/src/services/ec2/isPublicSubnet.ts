import type { Place } from '../../world/World';
import { routeTableTable, type RouteTableRow, type SubnetRow } from './tables';

/** The route table in force for a subnet: its own, else the main one of its VPC. */
export function routeTableOf(
  subnet: SubnetRow,
  place: Place,
): RouteTableRow | undefined {
  const tables = [...place.table(routeTableTable).values()].filter(
    table => table.vpcId === subnet.vpcId,
  );
  return (
    tables.find(table => table.subnetIds.includes(subnet.subnetId)) ??
    tables.find(table => table.main)
  );
}

/** Whether a subnet has a route to an internet gateway. */
export function isPublicSubnet(subnet: SubnetRow, place: Place): boolean {
  const routes = routeTableOf(subnet, place)?.routes ?? [];
  return routes.some(route => route.gatewayId?.startsWith('igw-'));
}

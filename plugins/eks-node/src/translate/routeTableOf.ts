import type { RouteTable, Subnet } from '@aws-sdk/client-ec2';

/** The route table of a subnet: its own, else the main one of its VPC. */
export function routeTableOf(
  subnet: Subnet,
  routeTables: RouteTable[],
): RouteTable | undefined {
  const ofVpc = routeTables.filter(({ VpcId }) => VpcId === subnet.VpcId);
  return (
    ofVpc.find(table =>
      table.Associations?.some(({ SubnetId }) => SubnetId === subnet.SubnetId),
    ) ?? ofVpc.find(table => table.Associations?.some(({ Main }) => Main))
  );
}

import {
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  EC2Client,
  type Subnet,
} from '@aws-sdk/client-ec2';
import type { Found, WalkConfig } from './Walk';

/** Finds two subnets of one VPC in different zones, private ones where there are any, with a security group and a free address of theirs. */
export async function findNetwork(config: WalkConfig): Promise<Found> {
  const client = new EC2Client(config);
  const { Subnets = [] } = await client.send(new DescribeSubnetsCommand({}));
  const { SecurityGroups = [] } = await client.send(
    new DescribeSecurityGroupsCommand({}),
  );
  client.destroy();
  const [a, b] = findPair(Subnets) ?? [];
  if (!a || !b) return {};
  const group = SecurityGroups.find(each => each.VpcId === a.VpcId);
  return {
    vpcId: a.VpcId!,
    subnetA: a.SubnetId!,
    subnetB: b.SubnetId!,
    // The first addresses are AWS's own.
    address: a.CidrBlock!.replace(/\.\d+\/\d+$/, '.20'),
    ...(group && { securityGroup: group.GroupId! }),
  };
}

function findPair(subnets: Subnet[]): [Subnet, Subnet] | undefined {
  const hasPrivate = subnets.some(subnet => !subnet.MapPublicIpOnLaunch);
  for (const a of subnets) {
    const b = subnets.find(
      other =>
        other.VpcId === a.VpcId &&
        other.AvailabilityZone !== a.AvailabilityZone &&
        other.MapPublicIpOnLaunch === a.MapPublicIpOnLaunch,
    );
    // Fargate wants private subnets; where all are public, so be it.
    if (b && (!a.MapPublicIpOnLaunch || !hasPrivate)) return [a, b];
  }
  return undefined;
}

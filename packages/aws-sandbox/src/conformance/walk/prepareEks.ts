import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import type { Found } from './Step';

const ROLES = {
  clusterRole: 'eks.amazonaws.com',
  nodeRole: 'ec2.amazonaws.com',
  podRole: 'eks-fargate-pods.amazonaws.com',
};

/**
 * Finds two subnets of one VPC in different zones and makes the roles that EKS asks for. What the endpoint does not give
 * stays out; the steps that need it are skipped then.
 */
export async function prepareEks(config: object, name: string): Promise<Found> {
  const [subnets, roles] = await Promise.allSettled([
    findSubnets(config),
    makeRoles(config, name),
  ]);
  return {
    ...(subnets.status === 'fulfilled' && subnets.value),
    ...(roles.status === 'fulfilled' && roles.value),
  };
}

async function findSubnets(config: object): Promise<Found> {
  const client = new EC2Client(config);
  const { Subnets = [] } = await client.send(new DescribeSubnetsCommand({}));
  client.destroy();
  for (const a of Subnets) {
    const b = Subnets.find(
      other =>
        other.VpcId === a.VpcId &&
        other.AvailabilityZone !== a.AvailabilityZone &&
        other.MapPublicIpOnLaunch === a.MapPublicIpOnLaunch,
    );
    // Fargate wants private subnets; where all are public, so be it.
    const isPrivate = !a.MapPublicIpOnLaunch;
    const hasPrivate = Subnets.some(subnet => !subnet.MapPublicIpOnLaunch);
    if (b && (isPrivate || !hasPrivate)) {
      return { subnetA: a.SubnetId!, subnetB: b.SubnetId! };
    }
  }
  return {};
}

async function makeRoles(config: object, name: string): Promise<Found> {
  const client = new IAMClient(config);
  const found: Found = {};
  for (const [key, Service] of Object.entries(ROLES)) {
    const { Role } = await client.send(
      new CreateRoleCommand({
        RoleName: `${name}-${key}`,
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service },
              Action: 'sts:AssumeRole',
            },
          ],
        }),
      }),
    );
    found[key] = Role!.Arn!;
  }
  client.destroy();
  return found;
}

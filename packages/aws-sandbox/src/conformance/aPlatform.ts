import { EC2Client } from '@aws-sdk/client-ec2';
import { EKSClient } from '@aws-sdk/client-eks';
import { STSClient } from '@aws-sdk/client-sts';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import {
  internetGatewayTable,
  natGatewayTable,
  routeTableTable,
  securityGroupTable,
  subnetTable,
  vpcEndpointTable,
  vpcTable,
} from '../services/ec2/tables';
import { newRoleRow } from '../services/iam/newRoleRow';
import { entityKey, roleTable } from '../services/iam/tables';
import type { World } from '../world/World';
import { createManualClock, type ManualClock } from '../world/ManualClock';

/** The account and region of the tests. */
export const account = '111122223333';
/** Another account. */
export const otherAccount = '444455556666';
/** The region of the tests. */
export const region = 'eu-west-1';

/** A sandbox whose time stands still, with one VPC and the three roles of EKS. */
export interface Platform {
  sandbox: Sandbox;
  clock: ManualClock;
  /** Lines for a human that the sandbox gave. */
  warnings: string[];
  eks: EKSClient;
  ec2: EC2Client;
  sts: STSClient;
  /** Adds a role that trusts a service or as the policy says; its sessions may do what the statements of `permissions` say. */
  addRole(
    name: string,
    trust: ({ service: string } | { policy: object | object[] }) & {
      permissions?: object[];
    },
    accountId?: string,
  ): string;
}

/** Starts such a sandbox. */
export async function aPlatform(): Promise<Platform> {
  const clock = createManualClock(Date.parse('2026-11-01T00:00:00Z'));
  const warnings: string[] = [];
  const sandbox = await createSandbox({
    seed: 'empty',
    clock,
    warn: line => warnings.push(line),
  });
  addNetwork(sandbox);
  const addRole: Platform['addRole'] = (name, trust, accountId = account) => {
    const statement =
      'service' in trust
        ? {
            Effect: 'Allow',
            Principal: { Service: trust.service },
            Action: 'sts:AssumeRole',
          }
        : trust.policy;
    const row = newRoleRow({
      accountId,
      roleName: name,
      trustPolicy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [statement].flat(),
      }),
      createdAt: clock.now(),
      inlinePolicies: trust.permissions?.length
        ? {
            inline: JSON.stringify({
              Version: '2012-10-17',
              Statement: trust.permissions,
            }),
          }
        : {},
    });
    const place = sandbox.world.globalPlace(accountId);
    place.table(roleTable).set(entityKey(name), row);
    return row.arn;
  };
  addRole('cluster', { service: 'eks.amazonaws.com' });
  addRole('node', { service: 'ec2.amazonaws.com' });
  addRole('pods', { service: 'eks-fargate-pods.amazonaws.com' });
  const config = clientConfig(sandbox);
  return {
    sandbox,
    clock,
    warnings,
    eks: new EKSClient(config),
    ec2: new EC2Client(config),
    sts: new STSClient(config),
    addRole,
  };
}

/** What every client of the tests is made with. */
export function clientConfig(sandbox: Sandbox, accessKeyId = account) {
  return {
    endpoint: sandbox.url,
    region,
    credentials: { accessKeyId, secretAccessKey: 'any' },
    maxAttempts: 1,
  };
}

/** Private subnets in three zones, a public one, and one with hardly a free address. */
export const subnets = {
  a: 'subnet-0a',
  b: 'subnet-0b',
  c: 'subnet-0c',
  secondInA: 'subnet-0d',
  public: 'subnet-0e',
  full: 'subnet-0f',
  otherVpc: 'subnet-10',
} as const;

function addNetwork({ world }: Sandbox): void {
  const place = world.place(account, region);
  for (const [vpcId, cidrBlock] of [
    ['vpc-01', '10.0.0.0/16'],
    ['vpc-02', '10.1.0.0/16'],
  ]) {
    place.table(vpcTable).set(vpcId, {
      vpcId,
      cidrBlock,
      isDefault: false,
      enableDnsHostnames: true,
      enableDnsSupport: true,
      tags: { Name: `name of ${vpcId}` },
    });
  }
  const add = (
    subnetId: string,
    zone: string,
    options: { vpcId?: string; free?: number; isPublic?: boolean } = {},
  ) =>
    place.table(subnetTable).set(subnetId, {
      subnetId,
      vpcId: options.vpcId ?? 'vpc-01',
      cidrBlock: `10.0.${place.table(subnetTable).size}.0/24`,
      availabilityZone: region + zone,
      availableIpAddressCount: options.free ?? 250,
      mapPublicIpOnLaunch: options.isPublic ?? false,
      tags: { Name: `<${subnetId}> &amp; "more"` },
    });
  add(subnets.a, 'a');
  add(subnets.b, 'b');
  add(subnets.c, 'c');
  add(subnets.secondInA, 'a');
  add(subnets.public, 'b', { isPublic: true });
  add(subnets.full, 'c', { free: 3 });
  add(subnets.otherVpc, 'c', { vpcId: 'vpc-02' });
  addGateways(world);
}

function addGateways(world: World): void {
  const place = world.place(account, region);
  const local = { destinationCidrBlock: '10.0.0.0/16', gatewayId: 'local' };
  place.table(routeTableTable).set('rtb-01', {
    routeTableId: 'rtb-01',
    vpcId: 'vpc-01',
    main: true,
    subnetIds: [],
    routes: [
      local,
      { destinationCidrBlock: '0.0.0.0/0', natGatewayId: 'nat-01' },
    ],
    tags: {},
  });
  place.table(routeTableTable).set('rtb-02', {
    routeTableId: 'rtb-02',
    vpcId: 'vpc-01',
    main: false,
    subnetIds: [subnets.public],
    routes: [local, { destinationCidrBlock: '0.0.0.0/0', gatewayId: 'igw-01' }],
    tags: { tier: 'public' },
  });
  place.table(natGatewayTable).set('nat-01', {
    natGatewayId: 'nat-01',
    vpcId: 'vpc-01',
    subnetId: subnets.public,
    publicIp: '203.0.113.7',
    privateIp: '10.0.4.7',
    allocationId: 'eipalloc-01',
    networkInterfaceId: 'eni-01',
    createdAt: Date.parse('2026-01-02T03:04:05Z'),
    tags: {},
  });
  place.table(internetGatewayTable).set('igw-01', {
    internetGatewayId: 'igw-01',
    vpcId: 'vpc-01',
    tags: {},
  });
  place.table(vpcEndpointTable).set('vpce-01', {
    vpcEndpointId: 'vpce-01',
    vpcId: 'vpc-01',
    serviceName: `com.amazonaws.${region}.s3`,
    type: 'Gateway',
    subnetIds: [],
    routeTableIds: ['rtb-01'],
    securityGroupIds: [],
    privateDnsEnabled: false,
    createdAt: Date.parse('2026-01-02T03:04:05Z'),
    tags: {},
  });
  place.table(securityGroupTable).set('sg-01', {
    groupId: 'sg-01',
    groupName: 'web',
    description: 'web',
    vpcId: 'vpc-01',
    ingress: [
      {
        protocol: 'tcp',
        fromPort: 443,
        toPort: 443,
        cidrBlocks: ['0.0.0.0/0'],
        description: 'HTTPS',
      },
    ],
    egress: [{ protocol: '-1', cidrBlocks: ['0.0.0.0/0'] }],
    tags: {},
  });
}

/** A pattern for a message given in full or as a pattern. */
export function exactly(message: string | RegExp): RegExp {
  return typeof message === 'string'
    ? new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
    : message;
}

import { defineTable } from '../../world/World';

/** Tags by key. */
export type TagValues = Record<string, string>;

/** A virtual private cloud. */
export interface VpcRow {
  vpcId: string;
  cidrBlock: string;
  isDefault: boolean;
  enableDnsSupport: boolean;
  enableDnsHostnames: boolean;
  tags: TagValues;
}

/** A subnet; its zone id follows from the zone's name. */
export interface SubnetRow {
  subnetId: string;
  vpcId: string;
  cidrBlock: string;
  /** Name, for example `eu-west-1a`. */
  availabilityZone: string;
  availableIpAddressCount: number;
  mapPublicIpOnLaunch: boolean;
  /** Set when the subnet lies on an outpost. */
  outpostArn?: string;
  tags: TagValues;
}

/** One route; exactly one destination and one target. The VPC's own `local` route has gatewayId `local`. */
export interface RouteRow {
  destinationCidrBlock?: string;
  destinationPrefixListId?: string;
  gatewayId?: string;
  natGatewayId?: string;
  transitGatewayId?: string;
  vpcPeeringConnectionId?: string;
}

/** A route table; the subnets without one of their own use the VPC's main table. */
export interface RouteTableRow {
  routeTableId: string;
  vpcId: string;
  main: boolean;
  subnetIds: string[];
  routes: RouteRow[];
  tags: TagValues;
}

/** One rule of a security group; `protocol` -1 means all, then the ports are absent. */
export interface SecurityGroupRuleRow {
  protocol: string;
  fromPort?: number;
  toPort?: number;
  cidrBlocks?: string[];
  /** Ids of security groups allowed as source or destination. */
  groupIds?: string[];
  prefixListIds?: string[];
  description?: string;
}

/** A security group. */
export interface SecurityGroupRow {
  groupId: string;
  groupName: string;
  description: string;
  vpcId: string;
  ingress: SecurityGroupRuleRow[];
  egress: SecurityGroupRuleRow[];
  tags: TagValues;
}

/** A public NAT gateway. */
export interface NatGatewayRow {
  natGatewayId: string;
  vpcId: string;
  subnetId: string;
  publicIp: string;
  privateIp: string;
  allocationId: string;
  networkInterfaceId: string;
  /** Epoch milliseconds. */
  createdAt: number;
  tags: TagValues;
}

/** An internet gateway. */
export interface InternetGatewayRow {
  internetGatewayId: string;
  /** VPC it is attached to, if any. */
  vpcId?: string;
  tags: TagValues;
}

/** A VPC endpoint to an AWS service. */
export interface VpcEndpointRow {
  vpcEndpointId: string;
  vpcId: string;
  /** For example `com.amazonaws.eu-west-1.s3`. */
  serviceName: string;
  type: 'Interface' | 'Gateway';
  subnetIds: string[];
  routeTableIds: string[];
  securityGroupIds: string[];
  privateDnsEnabled: boolean;
  /** Epoch milliseconds. */
  createdAt: number;
  tags: TagValues;
}

/** A volume of EBS; available while no instance has it. */
export interface VolumeRow {
  volumeId: string;
  availabilityZone: string;
  sizeGib: number;
  volumeType: 'gp2' | 'gp3' | 'io1' | 'io2';
  encrypted: boolean;
  instanceId?: string;
  /** Epoch milliseconds. */
  createdAt: number;
  tags: TagValues;
}

/** A running instance. */
export interface InstanceRow {
  instanceId: string;
  /** For example `m6i.large`. */
  instanceType: string;
  imageId: string;
  vpcId: string;
  subnetId: string;
  availabilityZone: string;
  privateIpAddress: string;
  privateDnsName: string;
  isSpot: boolean;
  instanceProfileArn?: string;
  /** Epoch milliseconds. */
  createdAt: number;
  tags: TagValues;
}

/** VPCs by id. */
export const vpcTable = defineTable<VpcRow>('ec2/vpcs');

/** Subnets by id. */
export const subnetTable = defineTable<SubnetRow>('ec2/subnets');

/** Route tables by id. */
export const routeTableTable = defineTable<RouteTableRow>('ec2/routeTables');

/** Security groups by id. */
export const securityGroupTable =
  defineTable<SecurityGroupRow>('ec2/securityGroups');

/** NAT gateways by id. */
export const natGatewayTable = defineTable<NatGatewayRow>('ec2/natGateways');

/** Internet gateways by id. */
export const internetGatewayTable = defineTable<InternetGatewayRow>(
  'ec2/internetGateways',
);

/** VPC endpoints by id. */
export const vpcEndpointTable = defineTable<VpcEndpointRow>('ec2/vpcEndpoints');

/** Volumes by id. */
export const volumeTable = defineTable<VolumeRow>('ec2/volumes');

/** Instances by id, those of node groups not among them. */
export const instanceTable = defineTable<InstanceRow>('ec2/instances');

import {
  internetGatewayTable,
  natGatewayTable,
  routeTableTable,
  securityGroupTable,
  subnetTable,
  vpcTable,
  type SubnetRow,
} from '../../services/ec2/tables';
import { stableHex } from '../../world/stableId';
import type { Place } from '../../world/World';
import { foundedAt } from './accounts';

const ZONES = ['a', 'b', 'c'];

/** The network of one account and region, as the clusters need it. */
export interface DemoNetwork {
  vpcId: string;
  cidrBlock: string;
  publicSubnetIds: string[];
  privateSubnetIds: string[];
}

/**
 * Makes `platform-vpc`: public and private subnets over three zones, their gateways and routes, and one small subnet
 * without a way out.
 */
export function seedNetwork(
  place: Place,
  options: {
    /** Second byte of the VPC's address range, 10.x.0.0/16. */
    block: number;
  },
): DemoNetwork {
  const { block } = options;
  const id = (prefix: string, name: string) =>
    `${prefix}-0${stableHex(`${place.accountId}/${place.region}/${name}`, 16)}`;
  const vpcId = id('vpc', 'platform-vpc');
  const cidrBlock = `10.${block}.0.0/16`;
  const named = (name: string, tags: Record<string, string> = {}) => ({
    Name: name,
    environment: 'demo',
    ...tags,
  });

  place.table(vpcTable).set(vpcId, {
    vpcId,
    cidrBlock,
    isDefault: false,
    enableDnsSupport: true,
    enableDnsHostnames: true,
    tags: named('platform-vpc'),
  });

  const igwId = id('igw', 'platform-igw');
  place.table(internetGatewayTable).set(igwId, {
    internetGatewayId: igwId,
    vpcId,
    tags: named('platform-igw'),
  });
  const groupId = id('sg', 'default');
  place.table(securityGroupTable).set(groupId, {
    groupId,
    groupName: 'default',
    description: 'default VPC security group',
    vpcId,
    ingress: [{ protocol: '-1', groupIds: [groupId] }],
    egress: [{ protocol: '-1', cidrBlocks: ['0.0.0.0/0'] }],
    tags: {},
  });

  const local = { destinationCidrBlock: cidrBlock, gatewayId: 'local' };
  const addSubnet = (
    name: string,
    subnet: Omit<SubnetRow, 'subnetId' | 'vpcId' | 'tags'>,
    tags: Record<string, string> = {},
  ) => {
    const subnetId = id('subnet', name);
    place.table(subnetTable).set(subnetId, {
      subnetId,
      vpcId,
      tags: named(name, tags),
      ...subnet,
    });
    return subnetId;
  };

  const publicSubnetIds = ZONES.map((zone, index) =>
    addSubnet(
      `platform-public-${place.region}${zone}`,
      {
        cidrBlock: `10.${block}.${index * 16}.0/20`,
        availabilityZone: `${place.region}${zone}`,
        availableIpAddressCount: 4083 - index * 7,
        mapPublicIpOnLaunch: true,
      },
      { 'kubernetes.io/role/elb': '1' },
    ),
  );
  const privateSubnetIds = ZONES.map((zone, index) =>
    addSubnet(
      `platform-private-${place.region}${zone}`,
      {
        cidrBlock: `10.${block}.${96 + index * 32}.0/19`,
        availabilityZone: `${place.region}${zone}`,
        availableIpAddressCount: 8104 - index * 131,
        mapPublicIpOnLaunch: false,
      },
      { 'kubernetes.io/role/internal-elb': '1' },
    ),
  );
  const isolatedId = addSubnet(`platform-isolated-${place.region}a`, {
    cidrBlock: `10.${block}.250.0/28`,
    availabilityZone: `${place.region}a`,
    availableIpAddressCount: 4,
    mapPublicIpOnLaunch: false,
  });

  const addRouteTable = (
    name: string,
    subnetIds: string[],
    way: { gatewayId?: string; natGatewayId?: string } | undefined,
    main = false,
  ) => {
    const routeTableId = id('rtb', name);
    place.table(routeTableTable).set(routeTableId, {
      routeTableId,
      vpcId,
      main,
      subnetIds,
      routes: way
        ? [local, { destinationCidrBlock: '0.0.0.0/0', ...way }]
        : [local],
      tags: named(name),
    });
  };
  addRouteTable('platform-public', publicSubnetIds, { gatewayId: igwId });
  ZONES.forEach((zone, index) => {
    const name = `platform-nat-${place.region}${zone}`;
    const natGatewayId = id('nat', name);
    place.table(natGatewayTable).set(natGatewayId, {
      natGatewayId,
      vpcId,
      subnetId: publicSubnetIds[index],
      publicIp: `198.51.100.${block + index}`,
      privateIp: `10.${block}.${index * 16}.10`,
      allocationId: id('eipalloc', name),
      networkInterfaceId: id('eni', name),
      createdAt: foundedAt,
      tags: named(name),
    });
    addRouteTable(`platform-private-${zone}`, [privateSubnetIds[index]], {
      natGatewayId,
    });
  });
  addRouteTable('platform-isolated', [isolatedId], undefined, true);

  return { vpcId, cidrBlock, publicSubnetIds, privateSubnetIds };
}

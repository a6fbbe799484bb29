import type { RouteTable, Subnet } from '@aws-sdk/client-ec2';
import { toSubnetOption } from './toSubnetOption';

const subnet: Subnet = {
  SubnetId: 'subnet-a',
  VpcId: 'vpc-1',
  AvailabilityZone: 'eu-west-1a',
  AvailabilityZoneId: 'euw1-az1',
  CidrBlock: '10.0.0.0/24',
  AvailableIpAddressCount: 250,
  Tags: [{ Key: 'Name', Value: 'platform-public-eu-west-1a' }],
};

const toInternet = { GatewayId: 'igw-1', State: 'active' as const };
const toNat = { NatGatewayId: 'nat-1', State: 'active' as const };
const local = { GatewayId: 'local', State: 'active' as const };
const own = { Associations: [{ SubnetId: 'subnet-a' }], VpcId: 'vpc-1' };
const main = { Associations: [{ Main: true }], VpcId: 'vpc-1' };

describe('toSubnetOption', () => {
  it('translates what EC2 describes', () => {
    expect(toSubnetOption(subnet, [])).toEqual({
      subnetId: 'subnet-a',
      name: 'platform-public-eu-west-1a',
      vpcId: 'vpc-1',
      availabilityZone: 'eu-west-1a',
      availabilityZoneId: 'euw1-az1',
      cidrBlock: '10.0.0.0/24',
      isPublic: false,
      availableIpAddressCount: 250,
    });
  });

  it.each<[string, RouteTable[], boolean]>([
    [
      'its own route table leads to the internet',
      [{ ...own, Routes: [local, toInternet] }],
      true,
    ],
    ['it leads to a NAT gateway', [{ ...own, Routes: [local, toNat] }], false],
    [
      'its internet gateway is gone',
      [{ ...own, Routes: [{ GatewayId: 'igw-1', State: 'blackhole' }] }],
      false,
    ],
    [
      'it has none of its own and the main one leads to the internet',
      [{ ...main, Routes: [toInternet] }],
      true,
    ],
    [
      'its own one wins over the main one',
      [
        { ...main, Routes: [toInternet] },
        { ...own, Routes: [toNat] },
      ],
      false,
    ],
    [
      'the main one of another VPC leads to the internet',
      [{ ...main, VpcId: 'vpc-2', Routes: [toInternet] }],
      false,
    ],
    ['there is no route table', [], false],
  ])('tells whether it is public when %s', (_, routeTables, isPublic) => {
    expect(toSubnetOption(subnet, routeTables).isPublic).toBe(isPublic);
  });
});

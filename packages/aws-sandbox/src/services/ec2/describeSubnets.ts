import type {
  DescribeSubnetsRequest,
  DescribeSubnetsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import { zoneIdOf } from './regions';
import type { IdKind } from './selectByIds';
import { subnetTable, type SubnetRow } from './tables';

const subnetIds: IdKind<SubnetRow> = {
  idOf: row => row.subnetId,
  parameter: 'SubnetIds',
  prefix: 'subnet-',
  notFoundCode: 'InvalidSubnetID.NotFound',
  notFoundMessage: id => `The subnet ID '${id}' does not exist`,
  malformedCode: 'InvalidSubnetID.Malformed',
};

const zone = (row: SubnetRow) => [row.availabilityZone];
const zoneId = (row: SubnetRow) => [zoneIdOf(row.availabilityZone)];
const cidr = (row: SubnetRow) => [row.cidrBlock];

const filters: FilterTable<SubnetRow> = {
  ...tagFilters<SubnetRow>(),
  'availability-zone': zone,
  availabilityZone: zone,
  'availability-zone-id': zoneId,
  availabilityZoneId: zoneId,
  'available-ip-address-count': row => [row.availableIpAddressCount],
  cidr,
  'cidr-block': cidr,
  cidrBlock: cidr,
  'default-for-az': () => [false],
  'map-public-ip-on-launch': row => [row.mapPublicIpOnLaunch],
  state: () => ['available'],
  'subnet-id': row => [row.subnetId],
  'vpc-id': row => [row.vpcId],
};

/** Subnets by id and filter, page by page. */
export const describeSubnets: Operation<
  DescribeSubnetsRequest,
  DescribeSubnetsResult
> = (input, { place, accountId, region }) => {
  const { items, nextToken } = describeRows({
    rows: place.table(subnetTable).values(),
    input,
    ids: input.SubnetIds,
    idKind: subnetIds,
    filters: { ...filters, 'owner-id': () => [accountId] },
    tagsOf: row => row.tags,
  });
  return {
    NextToken: nextToken,
    Subnets: items.map(row => ({
      SubnetId: row.subnetId,
      SubnetArn: `arn:aws:ec2:${region}:${accountId}:subnet/${row.subnetId}`,
      VpcId: row.vpcId,
      CidrBlock: row.cidrBlock,
      AvailabilityZone: row.availabilityZone,
      AvailabilityZoneId: zoneIdOf(row.availabilityZone),
      AvailableIpAddressCount: row.availableIpAddressCount,
      MapPublicIpOnLaunch: row.mapPublicIpOnLaunch,
      OutpostArn: row.outpostArn,
      AssignIpv6AddressOnCreation: false,
      DefaultForAz: false,
      EnableDns64: false,
      Ipv6CidrBlockAssociationSet: [],
      Ipv6Native: false,
      MapCustomerOwnedIpOnLaunch: false,
      OwnerId: accountId,
      PrivateDnsNameOptionsOnLaunch: {
        HostnameType: 'ip-name',
        EnableResourceNameDnsARecord: false,
        EnableResourceNameDnsAAAARecord: false,
      },
      State: 'available',
      Tags: showTags(row.tags),
    })),
  };
};

import type {
  DescribeVpcEndpointsRequest,
  DescribeVpcEndpointsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import type { IdKind } from './selectByIds';
import { vpcEndpointTable, type VpcEndpointRow } from './tables';

const vpcEndpointIds: IdKind<VpcEndpointRow> = {
  idOf: row => row.vpcEndpointId,
  parameter: 'VpcEndpointIds',
  prefix: 'vpce-',
  notFoundCode: 'InvalidVpcEndpointId.NotFound',
  notFoundMessage: id => `The Vpc Endpoint Id '${id}' does not exist`,
  malformedCode: 'InvalidVpcEndpointId.Malformed',
};

const filters: FilterTable<VpcEndpointRow> = {
  ...tagFilters<VpcEndpointRow>(),
  'ip-address-type': () => ['ipv4'],
  'service-name': row => [row.serviceName],
  'vpc-endpoint-id': row => [row.vpcEndpointId],
  'vpc-endpoint-state': () => ['available'],
  'vpc-endpoint-type': row => [row.type],
  'vpc-id': row => [row.vpcId],
};

/** VPC endpoints by id and filter, page by page. */
export const describeVpcEndpoints: Operation<
  DescribeVpcEndpointsRequest,
  DescribeVpcEndpointsResult
> = (input, { place, accountId, region }) => {
  const { items, nextToken } = describeRows({
    rows: place.table(vpcEndpointTable).values(),
    input,
    ids: input.VpcEndpointIds,
    idKind: vpcEndpointIds,
    filters: { ...filters, 'service-region': () => [region] },
    tagsOf: row => row.tags,
  });
  return {
    NextToken: nextToken,
    VpcEndpoints: items.map(row => ({
      VpcEndpointId: row.vpcEndpointId,
      VpcEndpointType: row.type,
      VpcId: row.vpcId,
      ServiceName: row.serviceName,
      ServiceRegion: region,
      // EC2 answers in lower case, unlike the SDK's enumeration.
      State: 'available' as 'Available',
      IpAddressType: 'ipv4',
      SubnetIds: row.subnetIds,
      RouteTableIds: row.routeTableIds,
      Groups: row.securityGroupIds.map(GroupId => ({ GroupId })),
      PrivateDnsEnabled: row.privateDnsEnabled,
      RequesterManaged: false,
      CreationTimestamp: new Date(row.createdAt),
      OwnerId: accountId,
      Tags: showTags(row.tags),
    })),
  };
};

import type {
  DescribeNatGatewaysRequest,
  DescribeNatGatewaysResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import type { IdKind } from './selectByIds';
import { natGatewayTable, type NatGatewayRow } from './tables';

const natGatewayIds: IdKind<NatGatewayRow> = {
  idOf: row => row.natGatewayId,
  parameter: 'NatGatewayIds',
  prefix: 'nat-',
  notFoundCode: 'NatGatewayNotFound',
  notFoundMessage: id => `The Nat Gateway ${id} was not found`,
  malformedCode: 'NatGatewayMalformed',
};

const filters: FilterTable<NatGatewayRow> = {
  ...tagFilters<NatGatewayRow>(),
  'nat-gateway-id': row => [row.natGatewayId],
  state: () => ['available'],
  'subnet-id': row => [row.subnetId],
  'vpc-id': row => [row.vpcId],
};

/** NAT gateways by id and filter, page by page. */
export const describeNatGateways: Operation<
  DescribeNatGatewaysRequest,
  DescribeNatGatewaysResult
> = (input, { place }) => {
  const { items, nextToken } = describeRows({
    rows: place.table(natGatewayTable).values(),
    input: { ...input, Filters: input.Filter },
    ids: input.NatGatewayIds,
    idKind: natGatewayIds,
    filters,
    tagsOf: row => row.tags,
  });
  return {
    NextToken: nextToken,
    NatGateways: items.map(row => ({
      NatGatewayId: row.natGatewayId,
      VpcId: row.vpcId,
      SubnetId: row.subnetId,
      ConnectivityType: 'public',
      CreateTime: new Date(row.createdAt),
      State: 'available',
      NatGatewayAddresses: [
        {
          AllocationId: row.allocationId,
          NetworkInterfaceId: row.networkInterfaceId,
          PrivateIp: row.privateIp,
          PublicIp: row.publicIp,
          IsPrimary: true,
          Status: 'succeeded',
        },
      ],
      Tags: showTags(row.tags),
    })),
  };
};

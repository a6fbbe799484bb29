import type {
  DescribeInternetGatewaysRequest,
  DescribeInternetGatewaysResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import type { IdKind } from './selectByIds';
import { internetGatewayTable, type InternetGatewayRow } from './tables';

const internetGatewayIds: IdKind<InternetGatewayRow> = {
  idOf: row => row.internetGatewayId,
  parameter: 'InternetGatewayIds',
  prefix: 'igw-',
  notFoundCode: 'InvalidInternetGatewayID.NotFound',
  notFoundMessage: id => `The internetGateway ID '${id}' does not exist`,
  malformedCode: 'InvalidInternetGatewayId.Malformed',
};

const filters: FilterTable<InternetGatewayRow> = {
  ...tagFilters<InternetGatewayRow>(),
  'attachment.state': row => (row.vpcId ? ['available'] : []),
  'attachment.vpc-id': row => [row.vpcId],
  'internet-gateway-id': row => [row.internetGatewayId],
};

/** Internet gateways by id and filter, page by page. */
export const describeInternetGateways: Operation<
  DescribeInternetGatewaysRequest,
  DescribeInternetGatewaysResult
> = (input, { place, accountId }) => {
  const { items, nextToken } = describeRows({
    rows: place.table(internetGatewayTable).values(),
    input,
    ids: input.InternetGatewayIds,
    idKind: internetGatewayIds,
    filters: { ...filters, 'owner-id': () => [accountId] },
    tagsOf: row => row.tags,
  });
  return {
    NextToken: nextToken,
    InternetGateways: items.map(row => ({
      InternetGatewayId: row.internetGatewayId,
      OwnerId: accountId,
      // EC2 says `available` here, which the SDK's enumeration of attachment states leaves out.
      Attachments: row.vpcId
        ? [{ VpcId: row.vpcId, State: 'available' as 'attached' }]
        : [],
      Tags: showTags(row.tags),
    })),
  };
};

import type {
  DescribeVpcsRequest,
  DescribeVpcsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { stableHex } from '../../world/stableId';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import type { IdKind } from './selectByIds';
import { vpcTable, type VpcRow } from './tables';

/** How VPCs are identified. */
export const vpcIds: IdKind<VpcRow> = {
  idOf: row => row.vpcId,
  parameter: 'VpcIds',
  prefix: 'vpc-',
  notFoundCode: 'InvalidVpcID.NotFound',
  notFoundMessage: id => `The vpc ID '${id}' does not exist`,
  malformedCode: 'InvalidVpcID.Malformed',
};

const filters: FilterTable<VpcRow> = {
  ...tagFilters<VpcRow>(),
  cidr: row => [row.cidrBlock],
  'cidr-block': row => [row.cidrBlock],
  'cidr-block-association.cidr-block': row => [row.cidrBlock],
  'is-default': row => [row.isDefault],
  state: () => ['available'],
  'vpc-id': row => [row.vpcId],
};

/** VPCs by id and filter, page by page. */
export const describeVpcs: Operation<
  DescribeVpcsRequest,
  DescribeVpcsResult
> = (input, { place, accountId }) => {
  const { items, nextToken } = describeRows({
    rows: place.table(vpcTable).values(),
    input,
    ids: input.VpcIds,
    idKind: vpcIds,
    filters: { ...filters, 'owner-id': () => [accountId] },
    tagsOf: row => row.tags,
  });
  return {
    NextToken: nextToken,
    Vpcs: items.map(row => ({
      VpcId: row.vpcId,
      CidrBlock: row.cidrBlock,
      CidrBlockAssociationSet: [
        {
          AssociationId: `vpc-cidr-assoc-0${stableHex(row.vpcId, 16)}`,
          CidrBlock: row.cidrBlock,
          CidrBlockState: { State: 'associated' },
        },
      ],
      DhcpOptionsId: `dopt-0${stableHex(`dopt ${row.vpcId}`, 16)}`,
      InstanceTenancy: 'default',
      IsDefault: row.isDefault,
      OwnerId: accountId,
      State: 'available',
      Tags: showTags(row.tags),
    })),
  };
};

import type {
  DescribeSecurityGroupsRequest,
  DescribeSecurityGroupsResult,
  IpPermission,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../server/AwsError';
import type { Operation } from '../../server/Operation';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import type { IdKind } from './selectByIds';
import {
  securityGroupTable,
  type SecurityGroupRow,
  type SecurityGroupRuleRow,
} from './tables';

const groupIds: IdKind<SecurityGroupRow> = {
  idOf: row => row.groupId,
  parameter: 'GroupIds',
  prefix: 'sg-',
  notFoundCode: 'InvalidGroup.NotFound',
  notFoundMessage: id => `The security group '${id}' does not exist`,
  malformedCode: 'InvalidGroupId.Malformed',
};

const filters: FilterTable<SecurityGroupRow> = {
  ...tagFilters<SecurityGroupRow>(),
  description: row => [row.description],
  'egress.ip-permission.cidr': row =>
    row.egress.flatMap(rule => rule.cidrBlocks ?? []),
  'egress.ip-permission.group-id': row =>
    row.egress.flatMap(rule => rule.groupIds ?? []),
  'egress.ip-permission.protocol': row => row.egress.map(rule => rule.protocol),
  'group-id': row => [row.groupId],
  'group-name': row => [row.groupName],
  'ip-permission.cidr': row =>
    row.ingress.flatMap(rule => rule.cidrBlocks ?? []),
  'ip-permission.from-port': row => row.ingress.map(rule => rule.fromPort),
  'ip-permission.group-id': row =>
    row.ingress.flatMap(rule => rule.groupIds ?? []),
  'ip-permission.protocol': row => row.ingress.map(rule => rule.protocol),
  'ip-permission.to-port': row => row.ingress.map(rule => rule.toPort),
  'vpc-id': row => [row.vpcId],
};

/** Security groups by id, name and filter, page by page. */
export const describeSecurityGroups: Operation<
  DescribeSecurityGroupsRequest,
  DescribeSecurityGroupsResult
> = (input, { place, accountId, region }) => {
  const rows = [...place.table(securityGroupTable).values()];
  const names = input.GroupNames ?? [];
  for (const name of names) {
    if (!rows.some(row => row.groupName === name)) {
      throw new AwsError(
        'InvalidGroup.NotFound',
        `The security group '${name}' does not exist`,
      );
    }
  }
  const { items, nextToken } = describeRows({
    rows: names.length
      ? rows.filter(row => names.includes(row.groupName))
      : rows,
    input,
    ids: input.GroupIds,
    idKind: groupIds,
    filters: { ...filters, 'owner-id': () => [accountId] },
    tagsOf: row => row.tags,
  });
  return {
    NextToken: nextToken,
    SecurityGroups: items.map(row => ({
      GroupId: row.groupId,
      GroupName: row.groupName,
      Description: row.description,
      VpcId: row.vpcId,
      OwnerId: accountId,
      SecurityGroupArn: `arn:aws:ec2:${region}:${accountId}:security-group/${row.groupId}`,
      IpPermissions: row.ingress.map(rule => showRule(rule, accountId)),
      IpPermissionsEgress: row.egress.map(rule => showRule(rule, accountId)),
      Tags: showTags(row.tags),
    })),
  };
};

function showRule(rule: SecurityGroupRuleRow, accountId: string): IpPermission {
  const { description: Description } = rule;
  return {
    IpProtocol: rule.protocol,
    FromPort: rule.fromPort,
    ToPort: rule.toPort,
    IpRanges: (rule.cidrBlocks ?? []).map(CidrIp => ({ CidrIp, Description })),
    Ipv6Ranges: [],
    PrefixListIds: (rule.prefixListIds ?? []).map(PrefixListId => ({
      PrefixListId,
      Description,
    })),
    UserIdGroupPairs: (rule.groupIds ?? []).map(GroupId => ({
      GroupId,
      UserId: accountId,
      Description,
    })),
  };
}

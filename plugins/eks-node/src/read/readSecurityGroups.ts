import type { SecurityGroupOption } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The security groups of a scope, or of one VPC, by name.
 *
 * @public
 */
export async function readSecurityGroups(
  aws: AwsScope,
  { vpcId }: { vpcId?: string } = {},
  { signal }: ReadOptions = {},
): Promise<SecurityGroupOption[]> {
  const { paginateDescribeSecurityGroups } = ec2Sdk();
  const pages = paginateDescribeSecurityGroups(
    { client: aws.ec2, pageSize: PAGE_SIZE },
    vpcId ? { Filters: [{ Name: 'vpc-id', Values: [vpcId] }] } : {},
    { abortSignal: signal },
  );
  const groups = await askAws(
    {
      operation: 'ec2:DescribeSecurityGroups',
      resource: vpcId && `VPC '${vpcId}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.SecurityGroups),
  );
  return groups
    .flatMap(group =>
      group.GroupId
        ? [
            {
              groupId: group.GroupId,
              name: group.GroupName ?? group.GroupId,
              ...(group.Description && { description: group.Description }),
              ...(group.VpcId && { vpcId: group.VpcId }),
            },
          ]
        : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

import type { VpcOption } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { toVpcOption } from '../translate/toVpcOption';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The VPCs of a scope, by name.
 *
 * @public
 */
export async function readVpcs(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<VpcOption[]> {
  const { paginateDescribeVpcs } = ec2Sdk();
  const pages = paginateDescribeVpcs(
    { client: aws.ec2, pageSize: PAGE_SIZE },
    {},
    { abortSignal: signal },
  );
  const vpcs = await askAws(
    { operation: 'ec2:DescribeVpcs', scope: aws.scope },
    () => collectPages(pages, page => page.Vpcs),
  );
  return vpcs
    .map(toVpcOption)
    .sort((a, b) => (a.name ?? a.vpcId).localeCompare(b.name ?? b.vpcId, 'en'));
}

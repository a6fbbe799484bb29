import type { SubnetFact } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { toSubnetFact } from '../translate/toSubnetFact';
import { collectPages } from './collectPages';
import { readRouteTables } from './readRouteTables';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * What preflight needs to know of some subnets; those that do not exist are not in the answer.
 *
 * @public
 */
export async function readSubnetFacts(
  aws: AwsScope,
  { subnetIds }: { subnetIds: string[] },
  { signal }: ReadOptions = {},
): Promise<SubnetFact[]> {
  if (subnetIds.length === 0) {
    return [];
  }
  const { paginateDescribeSubnets } = ec2Sdk();
  const pages = paginateDescribeSubnets(
    { client: aws.ec2, pageSize: PAGE_SIZE },
    // Identifiers as a filter: EC2 refuses the whole request when a listed one does not exist.
    { Filters: [{ Name: 'subnet-id', Values: subnetIds }] },
    { abortSignal: signal },
  );
  const subnets = await askAws(
    { operation: 'ec2:DescribeSubnets', scope: aws.scope },
    () => collectPages(pages, page => page.Subnets),
  );
  const vpcIds = [...new Set(subnets.flatMap(subnet => subnet.VpcId ?? []))];
  const routeTables = vpcIds.length
    ? await readRouteTables(aws, { vpcIds }, { signal })
    : [];
  return subnets
    .map(subnet => toSubnetFact(subnet, routeTables))
    .sort(
      (a, b) => subnetIds.indexOf(a.subnetId) - subnetIds.indexOf(b.subnetId),
    );
}

import type { Filter } from '@aws-sdk/client-ec2';
import type { SubnetOption } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { toSubnetOption } from '../translate/toSubnetOption';
import { collectPages } from './collectPages';
import { readRouteTables } from './readRouteTables';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * Subnets by zone and name, each public or private by its route table, which is the VPC's main one unless it has its
 * own. Subnets that do not exist are not in the answer.
 *
 * @public
 */
export async function readSubnets(
  aws: AwsScope,
  /** All of them must hold; none means every subnet of the scope. */
  wanted: { vpcId?: string; subnetIds?: string[] } = {},
  { signal }: ReadOptions = {},
): Promise<SubnetOption[]> {
  const { vpcId, subnetIds } = wanted;
  if (subnetIds?.length === 0) {
    return [];
  }
  const filters: Filter[] = [
    ...(vpcId ? [{ Name: 'vpc-id', Values: [vpcId] }] : []),
    // Identifiers as a filter: EC2 refuses the whole request when a listed one does not exist.
    ...(subnetIds ? [{ Name: 'subnet-id', Values: subnetIds }] : []),
  ];
  const { paginateDescribeSubnets } = ec2Sdk();
  const pages = paginateDescribeSubnets(
    { client: aws.ec2, pageSize: PAGE_SIZE },
    filters.length > 0 ? { Filters: filters } : {},
    { abortSignal: signal },
  );
  const subnets = await askAws(
    {
      operation: 'ec2:DescribeSubnets',
      resource: vpcId && `VPC '${vpcId}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.Subnets),
  );
  if (subnets.length === 0) {
    return [];
  }
  const vpcIds = [...new Set(subnets.flatMap(subnet => subnet.VpcId ?? []))];
  const routeTables = await readRouteTables(aws, { vpcIds }, { signal });
  return subnets
    .map(subnet => toSubnetOption(subnet, routeTables))
    .sort((a, b) =>
      `${a.availabilityZone} ${a.name ?? a.subnetId}`.localeCompare(
        `${b.availabilityZone} ${b.name ?? b.subnetId}`,
        'en',
      ),
    );
}

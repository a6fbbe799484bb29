import type { Filter } from '@aws-sdk/client-ec2';
import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The instance types that zones offer, by zone name.
 *
 * @public
 */
export async function readInstanceTypeOfferings(
  aws: AwsScope,
  wanted: { availabilityZones: string[]; instanceTypes?: string[] },
  { signal }: ReadOptions = {},
): Promise<Map<string, Set<string>>> {
  const { availabilityZones, instanceTypes } = wanted;
  const filters: Filter[] = [
    { Name: 'location', Values: availabilityZones },
    ...(instanceTypes
      ? [{ Name: 'instance-type', Values: instanceTypes }]
      : []),
  ];
  const { paginateDescribeInstanceTypeOfferings } = ec2Sdk();
  const pages = paginateDescribeInstanceTypeOfferings(
    { client: aws.ec2, pageSize: PAGE_SIZE },
    { LocationType: 'availability-zone', Filters: filters },
    { abortSignal: signal },
  );
  const offerings = await askAws(
    { operation: 'ec2:DescribeInstanceTypeOfferings', scope: aws.scope },
    () => collectPages(pages, page => page.InstanceTypeOfferings),
  );
  const byZone = new Map<string, Set<string>>();
  for (const { Location: zone, InstanceType: instanceType } of offerings) {
    if (zone && instanceType) {
      byZone.set(zone, (byZone.get(zone) ?? new Set()).add(instanceType));
    }
  }
  return byZone;
}

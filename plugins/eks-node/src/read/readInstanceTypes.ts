import type { Filter } from '@aws-sdk/client-ec2';
import type { InstanceTypeOption } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { toInstanceTypeOption } from '../translate/toInstanceTypeOption';
import { collectPages } from './collectPages';
import { readInstanceTypeOfferings } from './readInstanceTypeOfferings';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The instance types of the scope's region, the smallest first. Types that do not exist or are not offered in all of the
 * zones are not in the answer.
 *
 * @public
 */
export async function readInstanceTypes(
  aws: AwsScope,
  wanted: {
    /** Only these, at most 200. */
    instanceTypes?: string[];
    /** Only types that every one of these zones offers, for example `eu-west-1a`. */
    availabilityZones?: string[];
  } = {},
  { signal }: ReadOptions = {},
): Promise<InstanceTypeOption[]> {
  const { instanceTypes, availabilityZones = [] } = wanted;
  if (instanceTypes?.length === 0) {
    return [];
  }
  const filters: Filter[] = instanceTypes
    ? [{ Name: 'instance-type', Values: instanceTypes }]
    : [{ Name: 'current-generation', Values: ['true'] }];
  const { paginateDescribeInstanceTypes } = ec2Sdk();
  const pages = paginateDescribeInstanceTypes(
    { client: aws.ec2, pageSize: PAGE_SIZE },
    { Filters: filters },
    { abortSignal: signal },
  );
  const [types, offerings] = await Promise.all([
    askAws({ operation: 'ec2:DescribeInstanceTypes', scope: aws.scope }, () =>
      collectPages(pages, page => page.InstanceTypes),
    ),
    availabilityZones.length === 0
      ? undefined
      : readInstanceTypeOfferings(
          aws,
          { availabilityZones, instanceTypes },
          { signal },
        ),
  ]);
  return types
    .map(toInstanceTypeOption)
    .filter(
      ({ instanceType }) =>
        !offerings ||
        availabilityZones.every(zone => offerings.get(zone)?.has(instanceType)),
    )
    .sort(
      (a, b) =>
        a.vCpus - b.vCpus ||
        a.memoryMiB - b.memoryMiB ||
        a.instanceType.localeCompare(b.instanceType, 'en'),
    );
}

import type { InstanceTypeFact } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readInstanceTypeOfferings } from './readInstanceTypeOfferings';
import { readInstanceTypes } from './readInstanceTypes';
import type { ReadOptions } from './ReadOptions';

/**
 * What preflight needs to know of some instance types; those the region does not know are not in the answer.
 *
 * @public
 */
export async function readInstanceTypeFacts(
  aws: AwsScope,
  wanted: { instanceTypes: string[]; availabilityZones: string[] },
  options: ReadOptions = {},
): Promise<InstanceTypeFact[]> {
  const { instanceTypes, availabilityZones } = wanted;
  if (instanceTypes.length === 0) {
    return [];
  }
  const [types, offerings] = await Promise.all([
    readInstanceTypes(aws, { instanceTypes }, options),
    availabilityZones.length > 0
      ? readInstanceTypeOfferings(
          aws,
          { instanceTypes, availabilityZones },
          options,
        )
      : new Map<string, Set<string>>(),
  ]);
  return types.map(({ instanceType, architectures }) => ({
    instanceType,
    architectures,
    zones: availabilityZones.filter(zone =>
      offerings.get(zone)?.has(instanceType),
    ),
  }));
}

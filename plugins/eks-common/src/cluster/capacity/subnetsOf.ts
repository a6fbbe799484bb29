import type { CapacitySubnet } from '../Capacity';
import type { CapacityFacts } from './CapacityFacts';

/** Subnets by their identifiers, with what is known of each. */
export function subnetsOf(
  subnetIds: string[],
  { subnets }: Pick<CapacityFacts, 'subnets'>,
): CapacitySubnet[] {
  const known = new Map(subnets.map(subnet => [subnet.subnetId, subnet]));
  return subnetIds.map(subnetId => known.get(subnetId) ?? { subnetId });
}

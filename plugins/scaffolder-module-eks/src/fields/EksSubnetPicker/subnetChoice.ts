import type { SubnetOption } from '@eks-platform/backstage-plugin-eks-common';
import type { Choice } from '../../picker/Choice';

/**
 * A subnet as the picker shows it.
 *
 * @public
 */
export interface SubnetChoice extends Choice {
  subnet: SubnetOption;
}

/**
 * A subnet among the options, by its name where it has one.
 *
 * @public
 */
export function subnetChoice(subnet: SubnetOption): SubnetChoice {
  return {
    value: subnet.subnetId,
    label: subnet.name ?? subnet.subnetId,
    subnet,
  };
}

/**
 * Private subnets before public ones, each by zone and then by name.
 *
 * @public
 */
export function byKindAndZone(left: SubnetOption, right: SubnetOption): number {
  return (
    Number(left.isPublic) - Number(right.isPublic) ||
    left.availabilityZone.localeCompare(right.availabilityZone, 'en') ||
    (left.name ?? left.subnetId).localeCompare(
      right.name ?? right.subnetId,
      'en',
      { numeric: true },
    )
  );
}

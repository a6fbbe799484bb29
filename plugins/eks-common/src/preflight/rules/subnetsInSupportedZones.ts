import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import { subnetsOf } from '../requestParts';
import type { PlacedRequest } from '../requests/PreflightRequest';

/** Zone ids in which EKS places no control plane. Source: EKS user guide, "Subnet requirements". */
const UNSUPPORTED_ZONE_IDS = ['use1-az3', 'usw1-az2', 'cac1-az3'];

/** `eu-west-1a`; Local Zones (`us-west-2-lax-1a`) and Wavelength Zones (`us-east-1-wl1-bos-wlz-1`) look otherwise. */
const ORDINARY_ZONE = /^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/;

/** Subnets lie in ordinary availability zones that EKS supports, not on Outposts or at the edge. */
export const subnetsInSupportedZones: PreflightRule<PlacedRequest> = (
  request,
  facts,
) => {
  const { field } = subnetsOf(request);
  return (factValue(facts.subnets) ?? []).flatMap((subnet): Finding[] => {
    if (subnet.outpostArn || isEdgeZone(subnet.availabilityZone)) {
      return [
        {
          severity: 'error',
          code: 'SUBNET_AT_THE_EDGE',
          field,
          message: `Wanted subnets in availability zones of the region, found ${
            subnet.subnetId
          } in ${subnet.outpostArn ?? subnet.availabilityZone}`,
          remedy:
            'Pick a subnet that is not on an Outpost, in a Local Zone or in a Wavelength Zone.',
        },
      ];
    }
    if (
      request.kind === 'cluster' &&
      UNSUPPORTED_ZONE_IDS.includes(subnet.availabilityZoneId)
    ) {
      return [
        {
          severity: 'error',
          code: 'SUBNET_ZONE_UNSUPPORTED',
          field,
          message: `EKS places no control plane in zone ${subnet.availabilityZoneId}, found ${subnet.subnetId} there (${subnet.availabilityZone})`,
          remedy: 'Pick a subnet in another zone.',
        },
      ];
    }
    return [];
  });
};

function isEdgeZone(zone: string): boolean {
  const parts = zone.split('-');
  return parts.length > 4 || !ORDINARY_ZONE.test(zone);
}

import type {
  DescribeInstanceTypeOfferingsRequest,
  DescribeInstanceTypeOfferingsResult,
  LocationType,
  _InstanceType,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { pageOf } from './describeRows';
import { invalidParameterValue } from './errors';
import { filterRows, type FilterTable } from './filters';
import { instanceTypes, isOfferedInZone } from './instanceTypes';
import { regions } from './regions';

interface Offering {
  type: string;
  location: string;
}

const filters: FilterTable<Offering> = {
  'instance-type': offering => [offering.type],
  location: offering => [offering.location],
};

/** Which instance types can be had in the region or in each of its zones, page by page. */
export const describeInstanceTypeOfferings: Operation<
  DescribeInstanceTypeOfferingsRequest,
  DescribeInstanceTypeOfferingsResult
> = (input, { region }) => {
  const locationType = input.LocationType ?? 'region';
  const { items, nextToken } = pageOf(
    filterRows(offeringsOf(region, locationType), input.Filters, filters),
    input,
    offering => `${offering.type} ${offering.location}`,
  );
  return {
    NextToken: nextToken,
    InstanceTypeOfferings: items.map(({ type, location }) => ({
      InstanceType: type as _InstanceType,
      LocationType: locationType,
      Location: location,
    })),
  };
};

function offeringsOf(region: string, locationType: LocationType): Offering[] {
  const types = [...instanceTypes.values()];
  const zones = regions.get(region)!.zones;
  const inZones = (nameOf: (zone: { name: string; id: string }) => string) =>
    types.flatMap(type =>
      zones
        .filter((_, index) => isOfferedInZone(type, index, zones.length))
        .map(zone => ({ type: type.name, location: nameOf(zone) })),
    );
  switch (locationType) {
    case 'region':
      return types.map(type => ({ type: type.name, location: region }));
    case 'availability-zone':
      return inZones(zone => zone.name);
    case 'availability-zone-id':
      return inZones(zone => zone.id);
    case 'outpost':
      return [];
    default:
      throw invalidParameterValue(
        `Value (${locationType}) for parameter locationType is invalid`,
      );
  }
}

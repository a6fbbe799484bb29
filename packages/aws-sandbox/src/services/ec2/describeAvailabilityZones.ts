import type {
  DescribeAvailabilityZonesRequest,
  DescribeAvailabilityZonesResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { invalidParameterValue } from './errors';
import { filterRows, type FilterTable } from './filters';
import { regions, type Zone } from './regions';

const filters: FilterTable<Zone> = {
  'opt-in-status': () => ['opt-in-not-required'],
  state: () => ['available'],
  'zone-id': zone => [zone.id],
  'zone-name': zone => [zone.name],
  'zone-type': () => ['availability-zone'],
};

/** The zones of the region asked. */
export const describeAvailabilityZones: Operation<
  DescribeAvailabilityZonesRequest,
  DescribeAvailabilityZonesResult
> = (input, { region }) => {
  const zones = regions.get(region)!.zones;
  const byName = select(zones, input.ZoneNames, zone => zone.name);
  const byId = select(byName, input.ZoneIds, zone => zone.id);
  const filtered = filterRows(byId, input.Filters, {
    ...filters,
    'region-name': () => [region],
    'group-name': () => [`${region}-zg-1`],
  });
  return {
    AvailabilityZones: filtered.map(zone => ({
      ZoneName: zone.name,
      ZoneId: zone.id,
      ZoneType: 'availability-zone',
      RegionName: region,
      State: 'available',
      OptInStatus: 'opt-in-not-required',
      GroupName: `${region}-zg-1`,
      NetworkBorderGroup: region,
      Messages: [],
    })),
  };
};

function select(
  zones: Zone[],
  wanted: string[] | undefined,
  keyOf: (zone: Zone) => string,
): Zone[] {
  if (!wanted?.length) return zones;
  return wanted.map(key => {
    const zone = zones.find(candidate => keyOf(candidate) === key);
    if (!zone) {
      throw invalidParameterValue(
        `Invalid availability zone: [${key}]; there are ${zones
          .map(keyOf)
          .join(', ')}`,
      );
    }
    return zone;
  });
}

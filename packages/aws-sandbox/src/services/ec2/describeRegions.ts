import type {
  DescribeRegionsRequest,
  DescribeRegionsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { invalidParameterValue } from './errors';
import { filterRows, type FilterTable } from './filters';
import { regions, type Region } from './regions';

const filters: FilterTable<Region> = {
  endpoint: region => [endpointOf(region)],
  'opt-in-status': region => [optInStatusOf(region)],
  'region-name': region => [region.name],
};

/** The regions of AWS; those to opt in to only when asked for. */
export const describeRegions: Operation<
  DescribeRegionsRequest,
  DescribeRegionsResult
> = input => {
  const all = [...regions.values()];
  const rows = input.RegionNames?.length
    ? input.RegionNames.map(findRegion)
    : all.filter(region => input.AllRegions || !region.optIn);
  return {
    Regions: filterRows(rows, input.Filters, filters).map(region => ({
      RegionName: region.name,
      Endpoint: endpointOf(region),
      OptInStatus: optInStatusOf(region),
    })),
  };
};

function findRegion(name: string): Region {
  const region = regions.get(name);
  if (!region) {
    throw invalidParameterValue(
      `Invalid value '${name}' for region name: no such region`,
    );
  }
  return region;
}

function endpointOf(region: Region): string {
  return `ec2.${region.name}.amazonaws.com`;
}

function optInStatusOf(region: Region): string {
  return region.optIn ? 'not-opted-in' : 'opt-in-not-required';
}

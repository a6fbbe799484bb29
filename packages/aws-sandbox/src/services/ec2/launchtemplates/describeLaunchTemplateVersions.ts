import type {
  DescribeLaunchTemplateVersionsRequest,
  DescribeLaunchTemplateVersionsResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../../server/AwsError';
import type { Operation } from '../../../server/Operation';
import type { Place } from '../../../world/World';
import { pageOf } from '../describeRows';
import { filterRows, type FilterTable } from '../filters';
import { findLaunchTemplate, findVersion } from './findLaunchTemplate';
import { showVersion } from './showLaunchTemplate';
import {
  launchTemplateTable,
  type LaunchTemplateRow,
  type LaunchTemplateVersionRow,
} from './tables';

interface Found {
  row: LaunchTemplateRow;
  version: LaunchTemplateVersionRow;
}

const filters: FilterTable<Found> = {
  'create-time': ({ version }) => [new Date(version.createdAt).toISOString()],
  'iam-instance-profile': ({ version }) => [
    version.data.IamInstanceProfile?.Arn,
  ],
  'image-id': ({ version }) => [version.data.ImageId],
  'instance-type': ({ version }) => [version.data.InstanceType],
  'is-default-version': ({ row, version }) => [
    row.defaultVersion === version.versionNumber,
  ],
};

/** The versions of one launch template, or the latest or default ones of all. */
export const describeLaunchTemplateVersions: Operation<
  DescribeLaunchTemplateVersionsRequest,
  DescribeLaunchTemplateVersionsResult
> = (input, { place }) => {
  const found = filterRows(versionsAsked(input, place), input.Filters, filters);
  const { items, nextToken } = pageOf(
    found,
    input,
    ({ row, version }) =>
      // Newest first, as EC2 lists them.
      `${row.launchTemplateId}/${String(1e9 - version.versionNumber).padStart(
        10,
        '0',
      )}`,
    200,
  );
  return {
    NextToken: nextToken,
    LaunchTemplateVersions: items.map(({ row, version }) =>
      showVersion(row, version),
    ),
  };
};

function versionsAsked(
  input: DescribeLaunchTemplateVersionsRequest,
  place: Place,
): Found[] {
  const { LaunchTemplateId, LaunchTemplateName, Versions: names = [] } = input;
  if (LaunchTemplateId === undefined && LaunchTemplateName === undefined) {
    const general = ['$Latest', '$Default'];
    if (names.length === 0 || !names.every(name => general.includes(name))) {
      throw new AwsError(
        'MissingParameter',
        'The request must contain the parameter LaunchTemplateId or LaunchTemplateName, or only the versions $Latest and $Default',
      );
    }
    return [...place.table(launchTemplateTable).values()].flatMap(row =>
      named(row, names),
    );
  }
  const row = findLaunchTemplate(place, input);
  const { MinVersion = '0', MaxVersion = 'Infinity' } = input;
  return names.length > 0
    ? named(row, names)
    : row.versions
        .filter(
          ({ versionNumber }) =>
            versionNumber >= Number(MinVersion) &&
            versionNumber <= Number(MaxVersion),
        )
        .map(version => ({ row, version }));
}

function named(row: LaunchTemplateRow, names: string[]): Found[] {
  const versions = new Set(names.map(name => findVersion(row, name)));
  return [...versions].map(version => ({ row, version }));
}

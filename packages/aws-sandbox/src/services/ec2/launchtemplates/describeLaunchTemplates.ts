import type {
  DescribeLaunchTemplatesRequest,
  DescribeLaunchTemplatesResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../../server/Operation';
import { describeRows } from '../describeRows';
import { tagFilters, type FilterTable } from '../filters';
import type { IdKind } from '../selectByIds';
import { findLaunchTemplate } from './findLaunchTemplate';
import { showLaunchTemplate } from './showLaunchTemplate';
import { launchTemplateTable, type LaunchTemplateRow } from './tables';

const launchTemplateIds: IdKind<LaunchTemplateRow> = {
  idOf: row => row.launchTemplateId,
  parameter: 'LaunchTemplateIds',
  prefix: 'lt-',
  notFoundCode: 'InvalidLaunchTemplateId.NotFound',
  notFoundMessage: id =>
    `The specified launch template, with template ID ${id}, does not exist.`,
  malformedCode: 'InvalidLaunchTemplateId.Malformed',
};

const filters: FilterTable<LaunchTemplateRow> = {
  ...tagFilters<LaunchTemplateRow>(),
  'create-time': row => [new Date(row.createdAt).toISOString()],
  'launch-template-name': row => [row.launchTemplateName],
};

/** Launch templates by id, name and filter, page by page. */
export const describeLaunchTemplates: Operation<
  DescribeLaunchTemplatesRequest,
  DescribeLaunchTemplatesResult
> = (input, { place }) => {
  const named = input.LaunchTemplateNames?.map(LaunchTemplateName =>
    findLaunchTemplate(place, { LaunchTemplateName }),
  );
  const { items, nextToken } = describeRows({
    rows: named ?? place.table(launchTemplateTable).values(),
    input,
    ids: input.LaunchTemplateIds,
    idKind: launchTemplateIds,
    filters,
    tagsOf: row => row.tags,
    maximumPage: 200,
  });
  return {
    NextToken: nextToken,
    LaunchTemplates: items.map(showLaunchTemplate),
  };
};

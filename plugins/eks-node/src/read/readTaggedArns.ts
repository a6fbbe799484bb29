import { paginateGetResources } from '@aws-sdk/client-resource-groups-tagging-api';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import type { ReadOptions } from './ReadOptions';

/** The ARNs of the scope's resources of some types that carry a tag. */
export async function readTaggedArns(
  aws: AwsScope,
  wanted: { key: string; value: string; types: string[] },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const { key, value, types } = wanted;
  const pages = paginateGetResources(
    { client: aws.tagging, pageSize: 100 },
    {
      TagFilters: [{ Key: key, Values: [value] }],
      ResourceTypeFilters: types,
    },
    { abortSignal: signal },
  );
  const found = await askAws(
    {
      operation: 'tag:GetResources',
      resource: `the tag '${key}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.ResourceTagMappingList),
  );
  return found.flatMap(({ ResourceARN }) => ResourceARN ?? []);
}

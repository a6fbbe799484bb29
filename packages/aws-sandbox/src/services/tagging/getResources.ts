import type {
  GetResourcesInput,
  GetResourcesOutput,
  TagFilter,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { Operation } from '../../server/Operation';
import { invalidParameter } from './errors';
import { isOfType } from './resourceType';
import { taggedResources } from './taggedResources';
import type { TaggedResource } from './TaggedResource';
import { taggingPage } from './taggingPage';

const MAXIMUM_ARNS = 100;

/** The tagged resources of a place: those of an ARN, or those that meet every filter of tags and are of one of the types. */
export const getResources: Operation<GetResourcesInput, GetResourcesOutput> = (
  input,
  context,
) => {
  const { TagFilters = [], ResourceTypeFilters = [], ResourceARNList } = input;
  checkInput(input);
  const found = taggedResources(context).filter(resource =>
    ResourceARNList
      ? ResourceARNList.includes(resource.arn)
      : TagFilters.every(filter => meets(resource, filter)) &&
        (ResourceTypeFilters.length === 0 ||
          ResourceTypeFilters.some(type => isOfType(resource.arn, type))),
  );
  const { items, PaginationToken } = taggingPage(found, row => row.arn, {
    size: input.ResourcesPerPage ?? 50,
    token: input.PaginationToken,
  });
  return {
    PaginationToken,
    ResourceTagMappingList: items.map(({ arn, tags }) => ({
      ResourceARN: arn,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    })),
  };
};

/** A filter without values is met by the key alone. */
function meets({ tags }: TaggedResource, { Key = '', Values }: TagFilter) {
  if (!Object.hasOwn(tags, Key)) return false;
  return !Values?.length || Values.includes(tags[Key]);
}

function checkInput(input: GetResourcesInput): void {
  const { ResourceARNList, TagFilters, ResourceTypeFilters } = input;
  if (ResourceARNList) {
    if (TagFilters?.length || ResourceTypeFilters?.length) {
      throw invalidParameter(
        'ResourceARNList cannot be used together with TagFilters or ResourceTypeFilters',
      );
    }
    if (ResourceARNList.length < 1 || ResourceARNList.length > MAXIMUM_ARNS) {
      throw invalidParameter(
        `ResourceARNList must have 1 to ${MAXIMUM_ARNS} members, found ${ResourceARNList.length}`,
      );
    }
  }
  const size = input.ResourcesPerPage;
  if (size !== undefined && !(size >= 1 && size <= 100)) {
    throw invalidParameter(
      `ResourcesPerPage must be between 1 and 100, found ${size}`,
    );
  }
  if ((TagFilters?.length ?? 0) > 50) {
    throw invalidParameter('TagFilters must have at most 50 members');
  }
  for (const type of ResourceTypeFilters ?? []) {
    if (!/^[a-z0-9-]+(:[a-zA-Z0-9/._-]+)?$/.test(type)) {
      throw invalidParameter(
        `A resource type is like ec2 or ec2:volume, found '${type}'`,
      );
    }
  }
}

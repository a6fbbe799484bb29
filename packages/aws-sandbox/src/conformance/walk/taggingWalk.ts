import {
  GetResourcesCommand,
  GetTagKeysCommand,
  GetTagValuesCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { step } from './step';
import type { Walk } from './Walk';

/** Finds by their tags the resources that are there. */
export const taggingWalk: Walk = {
  service: 'tagging',
  client: config => new ResourceGroupsTaggingAPIClient(config),
  steps: [
    step(GetTagKeysCommand, () => ({}), {
      check: ({ TagKeys = [] }) => TagKeys.length > 0,
      keep: ({ TagKeys = [] }) => ({ tagKey: TagKeys[0] }),
    }),
    step(GetTagValuesCommand, ({ tagKey }) => ({ Key: tagKey }), {
      check: ({ TagValues = [] }) => TagValues.length > 0,
      keep: ({ TagValues = [] }) => ({ tagValue: TagValues[0] }),
    }),
    step(
      GetResourcesCommand,
      ({ tagKey, tagValue }) => ({
        TagFilters: [{ Key: tagKey, Values: [tagValue] }],
      }),
      {
        check: ({ ResourceTagMappingList: found = [] }, { tagKey }) =>
          found.length > 0 &&
          found.every(each => each.Tags?.some(tag => tag.Key === tagKey)),
      },
    ),
  ],
};

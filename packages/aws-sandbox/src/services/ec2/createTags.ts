import type { CreateTagsRequest } from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { findTagged } from './findTagged';
import { mergeTags } from './tags';

/** Adds tags to resources of any kind; when one of them is not there, none is changed. */
export const createTags: Operation<CreateTagsRequest, {}> = (
  input,
  { place },
) => {
  const rows = (input.Resources ?? []).map(id => findTagged(place, id));
  const merged = rows.map(row => mergeTags(row.tags, input.Tags));
  rows.forEach((row, index) => {
    row.tags = merged[index];
  });
  return {};
};

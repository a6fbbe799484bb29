import type {
  GetTagValuesInput,
  GetTagValuesOutput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { Operation } from '../../server/Operation';
import { taggedResources } from './taggedResources';
import { taggingPage } from './taggingPage';

/** The values in use of the tags of one key. */
export const getTagValues: Operation<GetTagValuesInput, GetTagValuesOutput> = (
  input,
  context,
) => {
  const values = taggedResources(context).flatMap(({ tags }) =>
    Object.hasOwn(tags, input.Key!) ? [tags[input.Key!]] : [],
  );
  const { items, PaginationToken } = taggingPage(
    [...new Set(values)],
    value => value,
    { size: 1000, token: input.PaginationToken },
  );
  return { TagValues: items, PaginationToken };
};

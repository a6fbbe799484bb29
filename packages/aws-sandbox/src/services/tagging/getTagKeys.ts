import type {
  GetTagKeysInput,
  GetTagKeysOutput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { Operation } from '../../server/Operation';
import { taggedResources } from './taggedResources';
import { taggingPage } from './taggingPage';

/** The keys of all tags in use in a place. */
export const getTagKeys: Operation<GetTagKeysInput, GetTagKeysOutput> = (
  input,
  context,
) => {
  const keys = taggedResources(context).flatMap(({ tags }) =>
    Object.keys(tags),
  );
  const { items, PaginationToken } = taggingPage(
    [...new Set(keys)],
    key => key,
    { size: 1000, token: input.PaginationToken },
  );
  return { TagKeys: items, PaginationToken };
};

import type {
  ListRoleTagsRequest,
  ListRoleTagsResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findRoleByName } from './findRole';
import { iamPage } from './iamPage';
import { showTags } from './tags';

/** A role's tags, page by page. */
export const listRoleTags: Operation<
  ListRoleTagsRequest,
  ListRoleTagsResponse
> = (input, { globalPlace }) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  const tags = showTags(role.tags) ?? [];
  const { items, ...rest } = iamPage(tags, tag => tag.Key!, input);
  return { Tags: items, ...rest };
};

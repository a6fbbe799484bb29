import type {
  ListOpenIDConnectProviderTagsRequest,
  ListOpenIDConnectProviderTagsResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findOidcProvider } from './findOidcProvider';
import { iamPage } from './iamPage';
import { showTags } from './tags';

/** The tags of an OpenID Connect provider, page by page. */
export const listOpenIDConnectProviderTags: Operation<
  ListOpenIDConnectProviderTagsRequest,
  ListOpenIDConnectProviderTagsResponse
> = (input, { globalPlace }) => {
  const row = findOidcProvider(globalPlace, input.OpenIDConnectProviderArn!);
  const tags = showTags(row.tags) ?? [];
  const { items, ...rest } = iamPage(tags, tag => tag.Key!, input);
  return { Tags: items, ...rest };
};

import type {
  GetOpenIDConnectProviderRequest,
  GetOpenIDConnectProviderResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findOidcProvider } from './findOidcProvider';
import { showDate } from './showDate';
import { showTags } from './tags';

/** One OpenID Connect provider. */
export const getOpenIDConnectProvider: Operation<
  GetOpenIDConnectProviderRequest,
  GetOpenIDConnectProviderResponse
> = (input, { globalPlace }) => {
  const row = findOidcProvider(globalPlace, input.OpenIDConnectProviderArn!);
  return {
    Url: row.url,
    ClientIDList: row.clientIds,
    ThumbprintList: row.thumbprints,
    CreateDate: showDate(row.createdAt),
    Tags: showTags(row.tags),
  };
};

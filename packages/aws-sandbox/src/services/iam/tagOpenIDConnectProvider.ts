import type { TagOpenIDConnectProviderRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findOidcProvider } from './findOidcProvider';
import { mergeTags } from './tags';

/** Adds tags to an OpenID Connect provider. */
export const tagOpenIDConnectProvider: Operation<
  TagOpenIDConnectProviderRequest,
  {}
> = (input, { globalPlace }) => {
  const row = findOidcProvider(globalPlace, input.OpenIDConnectProviderArn!);
  row.tags = mergeTags(row.tags, input.Tags);
  return {};
};

import type { UntagOpenIDConnectProviderRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findOidcProvider } from './findOidcProvider';

/** Takes tags from an OpenID Connect provider; keys that it does not have are no error. */
export const untagOpenIDConnectProvider: Operation<
  UntagOpenIDConnectProviderRequest,
  {}
> = (input, { globalPlace }) => {
  const row = findOidcProvider(globalPlace, input.OpenIDConnectProviderArn!);
  const keys = new Set(input.TagKeys!.map(key => key.toLowerCase()));
  row.tags = Object.fromEntries(
    Object.entries(row.tags).filter(([key]) => !keys.has(key.toLowerCase())),
  );
  return {};
};

import type { UpdateOpenIDConnectProviderThumbprintRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findOidcProvider } from './findOidcProvider';
import { checkThumbprints } from './rules/checkOidcProvider';

/** Replaces the thumbprints of an OpenID Connect provider. */
export const updateOpenIDConnectProviderThumbprint: Operation<
  UpdateOpenIDConnectProviderThumbprintRequest,
  {}
> = (input, { globalPlace }) => {
  const row = findOidcProvider(globalPlace, input.OpenIDConnectProviderArn!);
  checkThumbprints(input.ThumbprintList!);
  row.thumbprints = input.ThumbprintList!;
  return {};
};

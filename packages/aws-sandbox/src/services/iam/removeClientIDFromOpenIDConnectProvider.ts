import type { RemoveClientIDFromOpenIDConnectProviderRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findOidcProvider } from './findOidcProvider';

/** Takes an audience from an OpenID Connect provider; one that it does not have is no error. */
export const removeClientIDFromOpenIDConnectProvider: Operation<
  RemoveClientIDFromOpenIDConnectProviderRequest,
  {}
> = (input, { globalPlace }) => {
  const row = findOidcProvider(globalPlace, input.OpenIDConnectProviderArn!);
  row.clientIds = row.clientIds.filter(clientId => clientId !== input.ClientID);
  return {};
};

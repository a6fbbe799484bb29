import type { AddClientIDToOpenIDConnectProviderRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findOidcProvider } from './findOidcProvider';
import { checkClientIds } from './rules/checkOidcProvider';

/** Adds an audience to an OpenID Connect provider; one that it has is no error. */
export const addClientIDToOpenIDConnectProvider: Operation<
  AddClientIDToOpenIDConnectProviderRequest,
  {}
> = (input, { globalPlace }) => {
  const row = findOidcProvider(globalPlace, input.OpenIDConnectProviderArn!);
  const clientIds = [...new Set([...row.clientIds, input.ClientID!])];
  checkClientIds(clientIds);
  row.clientIds = clientIds;
  return {};
};

import type { DeleteOpenIDConnectProviderRequest } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { oidcProviderTable } from './tables';

/** Removes an OpenID Connect provider; as on AWS it is no error when there is none. */
export const deleteOpenIDConnectProvider: Operation<
  DeleteOpenIDConnectProviderRequest,
  {}
> = (input, { globalPlace }) => {
  globalPlace.table(oidcProviderTable).delete(input.OpenIDConnectProviderArn!);
  return {};
};

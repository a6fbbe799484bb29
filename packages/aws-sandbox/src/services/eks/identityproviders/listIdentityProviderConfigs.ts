import type {
  ListIdentityProviderConfigsRequest,
  ListIdentityProviderConfigsResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { findCluster } from '../findCluster';
import { liveIdentityProviders } from './findIdentityProvider';

/** Type and name of the identity provider configurations of a cluster. */
export const listIdentityProviderConfigs: Operation<
  ListIdentityProviderConfigsRequest,
  ListIdentityProviderConfigsResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  findCluster(clusterName, context);
  const { items, nextToken } = eksPage(
    liveIdentityProviders(clusterName, context),
    input,
    row => row.name,
  );
  return {
    identityProviderConfigs: items.map(({ name }) => ({ type: 'oidc', name })),
    nextToken,
  };
};

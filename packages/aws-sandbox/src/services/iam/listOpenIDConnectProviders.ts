import type {
  ListOpenIDConnectProvidersRequest,
  ListOpenIDConnectProvidersResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { oidcProviderTable } from './tables';

/** The ARNs of all OpenID Connect providers; AWS does not page them. */
export const listOpenIDConnectProviders: Operation<
  ListOpenIDConnectProvidersRequest,
  ListOpenIDConnectProvidersResponse
> = (_input, { globalPlace }) => ({
  OpenIDConnectProviderList: [...globalPlace.table(oidcProviderTable).keys()]
    .sort()
    .map(Arn => ({ Arn })),
});

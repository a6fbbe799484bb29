import type {
  Cluster,
  OidcProviderRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { oidcProviderInput } from './oidcProviderInput';

/** The OIDC provider that an input asks for; without a cluster its issuer is not known yet. */
export function toOidcProviderRequest(
  input: z.output<ReturnType<typeof oidcProviderInput>>,
  cluster: Cluster | undefined,
): OidcProviderRequest {
  const { accountId, region, ...request } = input;
  return {
    kind: 'oidc-provider',
    ...request,
    ...(cluster?.oidcIssuer && { url: cluster.oidcIssuer }),
  };
}

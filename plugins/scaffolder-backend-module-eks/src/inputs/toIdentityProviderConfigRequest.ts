import type { IdentityProviderConfigRequest } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { identityProviderConfigInput } from './identityProviderConfigInput';

/** The identity provider that an input asks for. */
export function toIdentityProviderConfigRequest(
  input: z.output<ReturnType<typeof identityProviderConfigInput>>,
): IdentityProviderConfigRequest {
  const { accountId, region, timeoutMinutes, ...request } = input;
  return { kind: 'identity-provider-config', ...request };
}

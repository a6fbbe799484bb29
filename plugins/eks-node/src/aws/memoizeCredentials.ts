import {
  doesIdentityRequireRefresh,
  isIdentityExpired,
  memoizeIdentityProvider,
} from '@smithy/core';
import type { AwsCredentialIdentityProvider } from '@smithy/types';

/** Fetches credentials once for all who ask, and again shortly before they expire. A failure is not remembered. */
export function memoizeCredentials(
  provider: AwsCredentialIdentityProvider,
): AwsCredentialIdentityProvider {
  const memoized = memoizeIdentityProvider(
    provider,
    isIdentityExpired,
    doesIdentityRequireRefresh,
  );
  if (!memoized) {
    throw new Error('Expected a credential provider, found none');
  }
  return memoized;
}

import {
  doesIdentityRequireRefresh,
  isIdentityExpired,
  memoizeIdentityProvider,
} from '@smithy/core';
import type { AwsCredentialIdentityProvider } from '@smithy/types';

/** As long before the end as the SDK itself. */
const MARGIN_MS = 5 * 60_000;

/**
 * Fetches credentials once for all who ask, and again shortly before they expire: by the time that has passed since, too,
 * so that a clock that is put back prolongs nothing. A failure is not remembered.
 */
export function memoizeCredentials(
  provider: AwsCredentialIdentityProvider,
): AwsCredentialIdentityProvider {
  /** In milliseconds of `performance.now()`. */
  const ends = new WeakMap<object, number>();
  const memoized = memoizeIdentityProvider(
    async properties => {
      const identity = await provider(properties);
      const { expiration } = identity;
      if (expiration) {
        const leftMs = expiration.getTime() - Date.now();
        ends.set(identity, performance.now() + leftMs - MARGIN_MS);
      }
      return identity;
    },
    identity =>
      isIdentityExpired(identity) ||
      performance.now() > (ends.get(identity) ?? Infinity),
    doesIdentityRequireRefresh,
  );
  if (!memoized) {
    throw new Error('Expected a credential provider, found none');
  }
  return memoized;
}

import { stableHex } from '../../world/stableId';
import type { OidcProviderRow } from './tables';

/**
 * Makes the row of an OpenID Connect provider. Without thumbprints it gets, as on AWS, that of the certificate at the
 * URL, which all providers on one host share.
 */
export function newOidcProviderRow(options: {
  accountId: string;
  /** Without `https://`. */
  url: string;
  clientIds: string[];
  thumbprints?: string[];
  tags?: Record<string, string>;
  /** Epoch milliseconds. */
  createdAt: number;
}): OidcProviderRow {
  const { accountId, url, clientIds, createdAt } = options;
  const { thumbprints = [], tags = {} } = options;
  return {
    arn: `arn:aws:iam::${accountId}:oidc-provider/${url}`,
    url,
    clientIds,
    thumbprints:
      thumbprints.length > 0
        ? thumbprints
        : [stableHex(`certificate of ${url.split('/')[0]}`, 40)],
    tags,
    createdAt,
  };
}

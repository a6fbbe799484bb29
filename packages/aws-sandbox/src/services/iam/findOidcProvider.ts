import type { Place } from '../../world/World';
import { noSuchEntity } from './errors';
import { oidcProviderTable, type OidcProviderRow } from './tables';

/**
 * Finds an OpenID Connect provider by ARN.
 *
 * @throws AwsError NoSuchEntity.
 */
export function findOidcProvider(place: Place, arn: string): OidcProviderRow {
  const row = place.table(oidcProviderTable).get(arn);
  if (!row) {
    throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
  }
  return row;
}

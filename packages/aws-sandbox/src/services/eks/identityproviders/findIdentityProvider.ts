import type { IdentityProviderConfig } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { invalidParameter, resourceNotFound } from '../errors';
import { findCluster } from '../findCluster';
import { statusAt } from '../life';
import { identityProviderTable, type IdentityProviderRow } from '../tables';

type Context = Pick<OperationContext, 'place' | 'now'>;

/** The identity provider configurations of a cluster that exist now: none or one. */
export function liveIdentityProviders(
  clusterName: string,
  { place, now }: Context,
): IdentityProviderRow[] {
  const table = place.table(identityProviderTable);
  return [...table.entries()].flatMap(([key, row]) => {
    if (row.clusterName !== clusterName) return [];
    // An association that fails leaves nothing behind but its update.
    const hasFailed = row.outcome && now() >= row.settlesAt;
    if (!hasFailed && statusAt(row, now()) !== undefined) return [row];
    table.delete(key);
    return [];
  });
}

/**
 * The identity provider configuration of that type and name.
 *
 * @throws AwsError ResourceNotFoundException or InvalidParameterException.
 */
export function findIdentityProvider(
  clusterName: string,
  { type, name }: IdentityProviderConfig,
  context: Context,
): IdentityProviderRow {
  findCluster(clusterName, context);
  if (type !== 'oidc') {
    throw invalidParameter(
      `identityProviderConfig.type must be oidc, found '${type}'`,
      { clusterName },
    );
  }
  const row = liveIdentityProviders(clusterName, context).find(
    config => config.name === name,
  );
  if (!row) {
    throw resourceNotFound(
      `Identity provider config ${name} is not associated with cluster ${clusterName}`,
      { clusterName },
    );
  }
  return row;
}

import { invalidRequest } from '../errors';
import type { PodIdentityRow } from '../tables';

/**
 * Checks that an association is not an add-on's, which only changes with its add-on.
 *
 * @throws AwsError InvalidRequestException.
 */
export function requireNoOwner(row: PodIdentityRow): void {
  if (!row.ownerArn) return;
  throw invalidRequest(
    `The association ${row.associationId} is owned by ${row.ownerArn} and can only be changed through its owner`,
    { clusterName: row.clusterName },
  );
}

import { validation } from './errors';
import type { LatticePlace } from './LatticePlace';
import type { ServiceNetworkRow, ServiceRow } from './tables';

/**
 * The service or service network that a request about policies or logs names by id or ARN.
 *
 * @throws AwsError ValidationException or ResourceNotFoundException.
 */
export function findPolicyOwner(
  place: LatticePlace,
  identifier: string,
  member: string,
): ServiceNetworkRow | ServiceRow {
  const id = identifier.slice(identifier.lastIndexOf('/') + 1);
  if (id.startsWith('svc-')) return place.find('service', identifier, member);
  if (id.startsWith('sn-')) {
    return place.find('serviceNetwork', identifier, member);
  }
  throw validation(
    member,
    `must name a service or service network, found '${identifier}'`,
  );
}

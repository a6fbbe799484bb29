import type { ServiceNetworkServiceAssociationSummary } from '@aws-sdk/client-vpc-lattice';
import type { LatticePlace } from './LatticePlace';
import { steadyStatusAt } from './life';
import type { ServiceAssociationRow } from './tables';

/** The association of a service with a service network as Get and List answer it. */
export function showServiceAssociation(
  row: ServiceAssociationRow,
  place: LatticePlace,
  now: number,
): ServiceNetworkServiceAssociationSummary {
  const service = place.get('service', row.serviceId);
  const network = place.get('serviceNetwork', row.serviceNetworkId);
  return {
    id: row.id,
    arn: row.arn,
    status: steadyStatusAt(row, now),
    createdBy: row.arn.split(':')[4],
    createdAt: new Date(row.createdAt),
    serviceId: row.serviceId,
    serviceName: service?.name,
    serviceArn: service?.arn,
    serviceNetworkId: row.serviceNetworkId,
    serviceNetworkName: network?.name,
    serviceNetworkArn: network?.arn,
    dnsEntry: row.dnsEntry,
    customDomainName: service?.customDomainName,
  };
}

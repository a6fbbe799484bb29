import type { GetServiceNetworkResponse } from '@aws-sdk/client-vpc-lattice';
import type { LatticePlace } from './LatticePlace';
import type { ServiceNetworkRow } from './tables';

/** A service network as GetServiceNetwork answers it; the others answer some of its members. */
export function showServiceNetwork(
  row: ServiceNetworkRow,
  place: LatticePlace,
): GetServiceNetworkResponse {
  const isMine = (association: { serviceNetworkId: string }) =>
    association.serviceNetworkId === row.id;
  return {
    id: row.id,
    arn: row.arn,
    name: row.name,
    authType: row.authType,
    sharingConfig: { enabled: row.sharingEnabled },
    numberOfAssociatedVPCs: place.list('vpcAssociation', isMine).length,
    numberOfAssociatedServices: place.list('serviceAssociation', isMine).length,
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
  };
}

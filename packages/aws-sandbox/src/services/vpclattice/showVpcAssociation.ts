import type { GetServiceNetworkVpcAssociationResponse } from '@aws-sdk/client-vpc-lattice';
import type { LatticePlace } from './LatticePlace';
import { statusAt } from './life';
import type { VpcAssociationRow } from './tables';

/** The association of a VPC with a service network as Get answers it; the others answer some of its members. */
export function showVpcAssociation(
  row: VpcAssociationRow,
  place: LatticePlace,
  now: number,
): GetServiceNetworkVpcAssociationResponse {
  const network = place.get('serviceNetwork', row.serviceNetworkId);
  return {
    id: row.id,
    arn: row.arn,
    status: statusAt(row, now),
    createdBy: row.arn.split(':')[4],
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
    serviceNetworkId: row.serviceNetworkId,
    serviceNetworkName: network?.name,
    serviceNetworkArn: network?.arn,
    vpcId: row.vpcId,
    securityGroupIds: row.securityGroupIds,
    privateDnsEnabled: row.privateDnsEnabled,
    dnsOptions: row.dnsOptions,
  };
}

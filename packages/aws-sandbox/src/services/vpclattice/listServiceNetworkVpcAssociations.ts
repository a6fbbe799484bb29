import type {
  ListServiceNetworkVpcAssociationsRequest,
  ListServiceNetworkVpcAssociationsResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { validation } from './errors';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { showVpcAssociation } from './showVpcAssociation';

/** Lists the VPCs of a service network, or the service network of a VPC. */
export const listServiceNetworkVpcAssociations: Operation<
  ListServiceNetworkVpcAssociationsRequest,
  ListServiceNetworkVpcAssociationsResponse
> = (input, context) => {
  const { vpcIdentifier, serviceNetworkIdentifier } = input;
  if (!vpcIdentifier && !serviceNetworkIdentifier) {
    throw validation(
      'serviceNetworkIdentifier',
      'either it or vpcIdentifier is required',
    );
  }
  const place = new LatticePlace(context);
  const networkId =
    serviceNetworkIdentifier &&
    place.find('serviceNetwork', serviceNetworkIdentifier).id;
  const rows = place.list(
    'vpcAssociation',
    row =>
      (!vpcIdentifier || row.vpcId === vpcIdentifier) &&
      (!networkId || row.serviceNetworkId === networkId),
  );
  return latticePage(rows, input, {
    keyOf: row => row.id,
    show: row => showVpcAssociation(row, place, context.now()),
  });
};

import type {
  GetServiceNetworkVpcAssociationRequest,
  GetServiceNetworkVpcAssociationResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { showVpcAssociation } from './showVpcAssociation';

/** Describes the association of a VPC with a service network. */
export const getServiceNetworkVpcAssociation: Operation<
  GetServiceNetworkVpcAssociationRequest,
  GetServiceNetworkVpcAssociationResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find(
    'vpcAssociation',
    input.serviceNetworkVpcAssociationIdentifier!,
    'serviceNetworkVpcAssociationIdentifier',
  );
  return showVpcAssociation(row, place, context.now());
};

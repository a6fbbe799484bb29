import type {
  GetServiceNetworkServiceAssociationRequest,
  GetServiceNetworkServiceAssociationResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { showServiceAssociation } from './showServiceAssociation';

/** Describes the association of a service with a service network. */
export const getServiceNetworkServiceAssociation: Operation<
  GetServiceNetworkServiceAssociationRequest,
  GetServiceNetworkServiceAssociationResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find(
    'serviceAssociation',
    input.serviceNetworkServiceAssociationIdentifier!,
    'serviceNetworkServiceAssociationIdentifier',
  );
  return showServiceAssociation(row, place, context.now());
};

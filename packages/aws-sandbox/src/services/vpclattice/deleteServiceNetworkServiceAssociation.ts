import type {
  DeleteServiceNetworkServiceAssociationRequest,
  DeleteServiceNetworkServiceAssociationResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { requireActive } from './requireActive';

/** Begins to take a service out of a service network. */
export const deleteServiceNetworkServiceAssociation: Operation<
  DeleteServiceNetworkServiceAssociationRequest,
  DeleteServiceNetworkServiceAssociationResponse
> = (input, context) => {
  const row = new LatticePlace(context).find(
    'serviceAssociation',
    input.serviceNetworkServiceAssociationIdentifier!,
    'serviceNetworkServiceAssociationIdentifier',
  );
  requireActive('serviceAssociation', row, context.now());
  row.goneAt =
    context.now() + context.scale(durations.serviceAssociationDelete);
  return { id: row.id, arn: row.arn, status: 'DELETE_IN_PROGRESS' };
};

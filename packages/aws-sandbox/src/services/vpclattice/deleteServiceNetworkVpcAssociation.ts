import type {
  DeleteServiceNetworkVpcAssociationRequest,
  DeleteServiceNetworkVpcAssociationResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { requireActive } from './requireActive';

/** Begins to take a VPC from its service network. */
export const deleteServiceNetworkVpcAssociation: Operation<
  DeleteServiceNetworkVpcAssociationRequest,
  DeleteServiceNetworkVpcAssociationResponse
> = (input, context) => {
  const row = new LatticePlace(context).find(
    'vpcAssociation',
    input.serviceNetworkVpcAssociationIdentifier!,
    'serviceNetworkVpcAssociationIdentifier',
  );
  requireActive('vpcAssociation', row, context.now());
  row.goneAt = context.now() + context.scale(durations.vpcAssociationDelete);
  return { id: row.id, arn: row.arn, status: 'DELETE_IN_PROGRESS' };
};

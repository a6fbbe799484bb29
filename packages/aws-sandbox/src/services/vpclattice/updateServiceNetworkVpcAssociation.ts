import type {
  UpdateServiceNetworkVpcAssociationRequest,
  UpdateServiceNetworkVpcAssociationResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { validation } from './errors';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { requireActive } from './requireActive';
import { checkSecurityGroups } from './rules/checkSecurityGroups';
import { showVpcAssociation } from './showVpcAssociation';

/** Begins to change the security groups of a VPC's association; one made without any stays without. */
export const updateServiceNetworkVpcAssociation: Operation<
  UpdateServiceNetworkVpcAssociationRequest,
  UpdateServiceNetworkVpcAssociationResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find(
    'vpcAssociation',
    input.serviceNetworkVpcAssociationIdentifier!,
    'serviceNetworkVpcAssociationIdentifier',
  );
  const ids = input.securityGroupIds ?? [];
  if (ids.length < 1) {
    throw validation('securityGroupIds', 'must have 1 to 5 members, found 0');
  }
  checkSecurityGroups(ids, row.vpcId, context.place);
  if (row.securityGroupIds.length === 0) {
    throw validation(
      'securityGroupIds',
      'an association made without security groups cannot get any',
    );
  }
  requireActive('vpcAssociation', row, context.now());
  row.securityGroupIds = ids;
  row.lastUpdatedAt = context.now();
  row.changesUntil =
    context.now() + context.scale(durations.vpcAssociationUpdate);
  return showVpcAssociation(row, place, context.now());
};

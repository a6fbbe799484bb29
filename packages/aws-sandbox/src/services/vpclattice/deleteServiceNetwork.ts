import type {
  DeleteServiceNetworkRequest,
  DeleteServiceNetworkResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { conflict } from './errors';
import { forgetPolicies } from './forgetPolicies';
import { LatticePlace } from './LatticePlace';
import { serviceNetworkTable } from './tables';

/** Deletes a service network that has no associations. */
export const deleteServiceNetwork: Operation<
  DeleteServiceNetworkRequest,
  DeleteServiceNetworkResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find('serviceNetwork', input.serviceNetworkIdentifier!);
  const isMine = (association: { serviceNetworkId: string }) =>
    association.serviceNetworkId === row.id;
  const services = place.list('serviceAssociation', isMine).length;
  const vpcs = place.list('vpcAssociation', isMine).length;
  if (services + vpcs > 0) {
    throw conflict(
      `Service network ${row.name} is associated with ${services} services and ${vpcs} VPCs`,
      { resourceId: row.id, resourceType: 'SERVICE_NETWORK' },
    );
  }
  context.place.table(serviceNetworkTable).delete(row.id);
  forgetPolicies(context.place, row);
  return {};
};

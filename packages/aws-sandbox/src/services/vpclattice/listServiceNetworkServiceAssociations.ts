import type {
  ListServiceNetworkServiceAssociationsRequest,
  ListServiceNetworkServiceAssociationsResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { validation } from './errors';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { showServiceAssociation } from './showServiceAssociation';

/** Lists the services of a service network, or the service networks of a service. */
export const listServiceNetworkServiceAssociations: Operation<
  ListServiceNetworkServiceAssociationsRequest,
  ListServiceNetworkServiceAssociationsResponse
> = (input, context) => {
  const { serviceIdentifier, serviceNetworkIdentifier } = input;
  if (!serviceIdentifier && !serviceNetworkIdentifier) {
    throw validation(
      'serviceNetworkIdentifier',
      'either it or serviceIdentifier is required',
    );
  }
  const place = new LatticePlace(context);
  const serviceId =
    serviceIdentifier && place.find('service', serviceIdentifier).id;
  const networkId =
    serviceNetworkIdentifier &&
    place.find('serviceNetwork', serviceNetworkIdentifier).id;
  const rows = place.list(
    'serviceAssociation',
    row =>
      (!serviceId || row.serviceId === serviceId) &&
      (!networkId || row.serviceNetworkId === networkId),
  );
  return latticePage(rows, input, {
    keyOf: row => row.id,
    show: row => showServiceAssociation(row, place, context.now()),
  });
};

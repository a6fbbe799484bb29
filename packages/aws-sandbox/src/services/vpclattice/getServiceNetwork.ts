import type {
  GetServiceNetworkRequest,
  GetServiceNetworkResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { showServiceNetwork } from './showServiceNetwork';

/** Describes a service network. */
export const getServiceNetwork: Operation<
  GetServiceNetworkRequest,
  GetServiceNetworkResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find('serviceNetwork', input.serviceNetworkIdentifier!);
  return showServiceNetwork(row, place);
};

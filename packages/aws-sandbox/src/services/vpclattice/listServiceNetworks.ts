import type {
  ListServiceNetworksRequest,
  ListServiceNetworksResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { showServiceNetwork } from './showServiceNetwork';

/** Lists the service networks. */
export const listServiceNetworks: Operation<
  ListServiceNetworksRequest,
  ListServiceNetworksResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  return latticePage(place.list('serviceNetwork'), input, {
    keyOf: row => row.id,
    show: row => showServiceNetwork(row, place),
  });
};

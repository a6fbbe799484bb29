import type {
  ListServicesRequest,
  ListServicesResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { showService } from './showService';

/** Lists the services. */
export const listServices: Operation<
  ListServicesRequest,
  ListServicesResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  return latticePage(place.list('service'), input, {
    keyOf: row => row.id,
    show: row => showService(row, context.now()),
  });
};

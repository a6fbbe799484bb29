import type {
  ListListenersRequest,
  ListListenersResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { showListener } from './showListener';

/** Lists the listeners of a service. */
export const listListeners: Operation<
  ListListenersRequest,
  ListListenersResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const service = place.find('service', input.serviceIdentifier!);
  return latticePage(
    place.list('listener', row => row.serviceId === service.id),
    input,
    { keyOf: row => row.id, show: row => showListener(row, place) },
  );
};

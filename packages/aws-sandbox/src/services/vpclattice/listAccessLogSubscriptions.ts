import type {
  ListAccessLogSubscriptionsRequest,
  ListAccessLogSubscriptionsResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findPolicyOwner } from './findPolicyOwner';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { showAccessLogSubscription } from './showAccessLogSubscription';

/** Lists the access log subscriptions of a service or service network. */
export const listAccessLogSubscriptions: Operation<
  ListAccessLogSubscriptionsRequest,
  ListAccessLogSubscriptionsResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const { id } = findPolicyOwner(
    place,
    input.resourceIdentifier!,
    'resourceIdentifier',
  );
  return latticePage(
    place.list('accessLogSubscription', row => row.resourceId === id),
    input,
    { keyOf: row => row.id, show: showAccessLogSubscription },
  );
};

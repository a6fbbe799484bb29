import type {
  DeleteAccessLogSubscriptionRequest,
  DeleteAccessLogSubscriptionResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { accessLogSubscriptionTable } from './tables';

/** Ends an access log subscription. */
export const deleteAccessLogSubscription: Operation<
  DeleteAccessLogSubscriptionRequest,
  DeleteAccessLogSubscriptionResponse
> = (input, context) => {
  const row = new LatticePlace(context).find(
    'accessLogSubscription',
    input.accessLogSubscriptionIdentifier!,
  );
  context.place.table(accessLogSubscriptionTable).delete(row.id);
  return {};
};

import type {
  GetAccessLogSubscriptionRequest,
  GetAccessLogSubscriptionResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { showAccessLogSubscription } from './showAccessLogSubscription';

/** Describes an access log subscription. */
export const getAccessLogSubscription: Operation<
  GetAccessLogSubscriptionRequest,
  GetAccessLogSubscriptionResponse
> = (input, context) =>
  showAccessLogSubscription(
    new LatticePlace(context).find(
      'accessLogSubscription',
      input.accessLogSubscriptionIdentifier!,
    ),
  );

import type {
  UpdateAccessLogSubscriptionRequest,
  UpdateAccessLogSubscriptionResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { checkLogDestination } from './rules/checkLogDestination';
import { showAccessLogSubscription } from './showAccessLogSubscription';

/** Sends the access logs to another destination. */
export const updateAccessLogSubscription: Operation<
  UpdateAccessLogSubscriptionRequest,
  UpdateAccessLogSubscriptionResponse
> = (input, context) => {
  checkLogDestination(input.destinationArn!);
  const row = new LatticePlace(context).find(
    'accessLogSubscription',
    input.accessLogSubscriptionIdentifier!,
  );
  row.destinationArn = input.destinationArn!;
  row.lastUpdatedAt = context.now();
  return showAccessLogSubscription(row);
};

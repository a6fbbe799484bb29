import type { Place } from '../../world/World';
import {
  accessLogSubscriptionTable,
  authPolicyTable,
  resourcePolicyTable,
  type LatticeRow,
} from './tables';

/** Removes what goes with a service or service network: its policies and access log subscriptions. */
export function forgetPolicies(
  place: Place,
  row: Pick<LatticeRow, 'id' | 'arn'>,
): void {
  place.table(authPolicyTable).delete(row.id);
  place.table(resourcePolicyTable).delete(row.arn);
  const subscriptions = place.table(accessLogSubscriptionTable);
  for (const subscription of subscriptions.values()) {
    if (subscription.resourceId === row.id) {
      subscriptions.delete(subscription.id);
    }
  }
}

import type { AccessLogSubscriptionSummary } from '@aws-sdk/client-vpc-lattice';
import type { AccessLogSubscriptionRow } from './tables';

/** An access log subscription as every operation answers it. */
export function showAccessLogSubscription(
  row: AccessLogSubscriptionRow,
): AccessLogSubscriptionSummary {
  return {
    id: row.id,
    arn: row.arn,
    resourceId: row.resourceId,
    resourceArn: row.resourceArn,
    destinationArn: row.destinationArn,
    serviceNetworkLogType: row.serviceNetworkLogType,
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
  };
}

import type { ServiceSummary } from '@aws-sdk/client-vpc-lattice';
import { steadyStatusAt } from './life';
import type { ServiceRow } from './tables';

/** A service as GetService answers it; the others answer some of its members. */
export function showService(
  row: ServiceRow,
  now: number,
): ServiceSummary & Pick<ServiceRow, 'authType' | 'certificateArn'> {
  return {
    id: row.id,
    arn: row.arn,
    name: row.name,
    authType: row.authType,
    customDomainName: row.customDomainName,
    certificateArn: row.certificateArn,
    dnsEntry: row.dnsEntry,
    status: steadyStatusAt(row, now),
    createdAt: new Date(row.createdAt),
    lastUpdatedAt: new Date(row.lastUpdatedAt),
  };
}

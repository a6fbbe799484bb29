import type { Account } from '@aws-sdk/client-organizations';
import type { Organization } from './findOrganization';
import type { MemberRow } from './tables';

/** An account of an organization as the API shows it. */
export function showAccount(
  row: MemberRow,
  organization: Organization,
): Account {
  const isManagement = row.accountId === organization.managementAccountId;
  return {
    Id: row.accountId,
    Arn: accountArn(organization, row.accountId),
    Name: row.name,
    Email: row.email,
    Status: row.status,
    State: row.status,
    JoinedMethod: isManagement ? 'INVITED' : 'CREATED',
    JoinedTimestamp: new Date(row.joinedAt),
  };
}

/** ARN of an account of an organization. */
export function accountArn(
  { managementAccountId, organizationId }: Organization,
  accountId: string,
): string {
  return `arn:aws:organizations::${managementAccountId}:account/${organizationId}/${accountId}`;
}

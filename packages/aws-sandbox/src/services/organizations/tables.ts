import { defineTable } from '../../world/World';

/** An account of an organization, in the place of the management account without region. */
export interface MemberRow {
  accountId: string;
  name: string;
  email: string;
  status: 'ACTIVE' | 'SUSPENDED';
  tags: Record<string, string>;
  /** Epoch milliseconds. */
  joinedAt: number;
}

/** The organization that an account belongs to, in the account's own place without region. */
export interface MembershipRow {
  /** `o-…`. */
  organizationId: string;
  managementAccountId: string;
}

/** The accounts of an organization by their number. */
export const memberTable = defineTable<MemberRow>('organizations/members');

/** The one membership of an account, by the key `organization`. */
export const membershipTable = defineTable<MembershipRow>(
  'organizations/membership',
);

/** The key of an account's membership. */
export const MEMBERSHIP_KEY = 'organization';

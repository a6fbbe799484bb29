import type { OperationContext } from '../../server/Operation';
import { notInUse, notManagement } from './errors';
import {
  MEMBERSHIP_KEY,
  memberTable,
  membershipTable,
  type MemberRow,
  type MembershipRow,
} from './tables';

/** An organization with its accounts. */
export interface Organization extends MembershipRow {
  members: ReadonlyMap<string, MemberRow>;
}

/**
 * The organization of the caller's account.
 *
 * @throws AwsError AWSOrganizationsNotInUseException when the account belongs to none.
 */
export function findOrganization({
  world,
  globalPlace,
}: Pick<OperationContext, 'world' | 'globalPlace'>): Organization {
  const membership = globalPlace.table(membershipTable).get(MEMBERSHIP_KEY);
  if (!membership) throw notInUse();
  const management = world.globalPlace(membership.managementAccountId);
  return { ...membership, members: management.table(memberTable) };
}

/**
 * The organization that the caller's account manages.
 *
 * @throws AwsError AccessDeniedException for any other of its accounts.
 */
export function findManagedOrganization(
  context: Pick<OperationContext, 'world' | 'globalPlace' | 'accountId'>,
): Organization {
  const organization = findOrganization(context);
  if (organization.managementAccountId !== context.accountId) {
    throw notManagement();
  }
  return organization;
}

import {
  MEMBERSHIP_KEY,
  memberTable,
  membershipTable,
} from '../services/organizations/tables';
import { stableHex } from '../world/stableId';
import type { World } from '../world/World';

/** Joins accounts to an organization that the first one manages; each is told by its number and its name. */
export function seedOrganization(
  world: World,
  accounts: { accountId: string; name: string }[],
  joinedAt: number,
): void {
  const managementAccountId = accounts[0].accountId;
  const organizationId = `o-${stableHex(managementAccountId, 10)}`;
  const members = world.globalPlace(managementAccountId).table(memberTable);
  for (const { accountId, name } of accounts) {
    members.set(accountId, {
      accountId,
      name,
      email: `aws+${name}@example.com`,
      status: 'ACTIVE',
      tags: { owner: name },
      joinedAt,
    });
    world
      .globalPlace(accountId)
      .table(membershipTable)
      .set(MEMBERSHIP_KEY, { organizationId, managementAccountId });
  }
}

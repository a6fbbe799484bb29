import {
  DescribeAccountCommand,
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { step } from './step';
import type { Walk } from './Walk';

/** The organization of the account, read by the account that manages it. */
export const organizationsWalk: Walk = {
  service: 'organizations',
  client: config => new OrganizationsClient(config),
  steps: [
    step(DescribeOrganizationCommand, () => ({}), {
      check: ({ Organization }) => /^o-/.test(Organization?.Id ?? ''),
    }),
    step(ListAccountsCommand, () => ({}), {
      check: ({ Accounts = [] }) => Accounts.length > 0,
      keep: ({ Accounts = [] }) => ({ memberId: Accounts[0].Id }),
    }),
    step(DescribeAccountCommand, ({ memberId }) => ({ AccountId: memberId }), {
      check: ({ Account }, { memberId }) => Account?.Id === memberId,
    }),
    step(ListTagsForResourceCommand, ({ memberId }) => ({
      ResourceId: memberId,
    })),
  ],
};

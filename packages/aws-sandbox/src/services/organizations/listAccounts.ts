import type {
  ListAccountsRequest,
  ListAccountsResponse,
} from '@aws-sdk/client-organizations';
import type { Operation } from '../../server/Operation';
import { page } from '../page';
import { invalidInput } from './errors';
import { findManagedOrganization } from './findOrganization';
import { showAccount } from './showAccount';

const LARGEST_PAGE = 20;

/** The accounts of the organization, page by page; only its management account may ask. */
export const listAccounts: Operation<
  ListAccountsRequest,
  ListAccountsResponse
> = ({ MaxResults = LARGEST_PAGE, NextToken }, context) => {
  if (!(MaxResults >= 1 && MaxResults <= LARGEST_PAGE)) {
    throw invalidInput(
      `You provided a value that does not match the required range: MaxResults must be between 1 and ${LARGEST_PAGE}, found ${MaxResults}`,
    );
  }
  const organization = findManagedOrganization(context);
  const { items, nextToken } = page([...organization.members.values()], {
    keyOf: row => row.accountId,
    size: MaxResults,
    nextToken: NextToken,
    invalidToken: () => invalidInput('You provided an invalid NextToken.'),
  });
  return {
    Accounts: items.map(row => showAccount(row, organization)),
    NextToken: nextToken,
  };
};

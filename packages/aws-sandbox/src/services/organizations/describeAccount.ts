import type {
  DescribeAccountRequest,
  DescribeAccountResponse,
} from '@aws-sdk/client-organizations';
import type { Operation } from '../../server/Operation';
import { accountNotFound, invalidInput } from './errors';
import { findManagedOrganization } from './findOrganization';
import { showAccount } from './showAccount';

/** One account of the organization; only its management account may ask. */
export const describeAccount: Operation<
  DescribeAccountRequest,
  DescribeAccountResponse
> = ({ AccountId = '' }, context) => {
  if (!/^\d{12}$/.test(AccountId)) {
    throw invalidInput(
      `You provided a value that does not match the required pattern: an account id has 12 digits, found '${AccountId}'`,
    );
  }
  const organization = findManagedOrganization(context);
  const row = organization.members.get(AccountId);
  if (!row) throw accountNotFound();
  return { Account: showAccount(row, organization) };
};

import type { OperationTable } from '../../server/Operation';
import { describeAccount } from './describeAccount';
import { describeOrganization } from './describeOrganization';
import { listAccounts } from './listAccounts';
import { listTagsForResource } from './listTagsForResource';

/** The Organizations operations of the sandbox. */
export const organizationsOperations: OperationTable = {
  DescribeAccount: describeAccount,
  DescribeOrganization: describeOrganization,
  ListAccounts: listAccounts,
  ListTagsForResource: listTagsForResource,
};

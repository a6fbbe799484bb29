import type { OperationTable } from '../../../server/Operation';
import { associateAccessPolicy } from './associateAccessPolicy';
import { createAccessEntry } from './createAccessEntry';
import { deleteAccessEntry } from './deleteAccessEntry';
import { describeAccessEntry } from './describeAccessEntry';
import { disassociateAccessPolicy } from './disassociateAccessPolicy';
import { listAccessEntries } from './listAccessEntries';
import { listAccessPolicies } from './listAccessPolicies';
import { listAssociatedAccessPolicies } from './listAssociatedAccessPolicies';
import { updateAccessEntry } from './updateAccessEntry';

/** The EKS operations on access entries. */
export const accessOperations: OperationTable = {
  CreateAccessEntry: createAccessEntry,
  DescribeAccessEntry: describeAccessEntry,
  ListAccessEntries: listAccessEntries,
  UpdateAccessEntry: updateAccessEntry,
  DeleteAccessEntry: deleteAccessEntry,
  AssociateAccessPolicy: associateAccessPolicy,
  DisassociateAccessPolicy: disassociateAccessPolicy,
  ListAssociatedAccessPolicies: listAssociatedAccessPolicies,
  ListAccessPolicies: listAccessPolicies,
};

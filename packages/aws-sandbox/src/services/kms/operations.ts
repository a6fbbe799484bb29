import type { OperationTable } from '../../server/Operation';
import { describeKey } from './describeKey';
import { listAliases } from './listAliases';
import { listKeys } from './listKeys';

/** The KMS operations of the sandbox. */
export const kmsOperations: OperationTable = {
  DescribeKey: describeKey,
  ListAliases: listAliases,
  ListKeys: listKeys,
};
